package org.isnad.architecture;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.isnad.testkit.Checkout;
import org.junit.jupiter.api.Test;

/** The arrows between modules point one way, and between the packages of a module too. */
class ArrowsTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.isnad");

    /** Each module, and all that it may use. */
    private static final Map<String, List<String>> ARROWS = new LinkedHashMap<>();

    static {
        ARROWS.put("model", List.of());
        ARROWS.put("testkit", List.of("model"));
        ARROWS.put("arabic", List.of("model"));
        ARROWS.put("json", List.of("model"));
        ARROWS.put("page", List.of("model", "arabic", "json"));
        ARROWS.put("fetch", List.of("model", "page"));
        ARROWS.put("names", List.of());
        ARROWS.put("reading", List.of("model", "arabic"));
        ARROWS.put("link", List.of("model", "arabic"));
        ARROWS.put("ledger", List.of("model", "arabic", "json", "link"));
        ARROWS.put("cli", List.of("model", "arabic", "json", "page", "fetch", "reading", "link", "ledger"));
        ARROWS.put("bench", List.of("model", "json", "page", "reading", "link", "ledger"));
        ARROWS.put("architecture", List.of());
    }

    @Test
    void pointTheWayOfTheData() {
        LayeredArchitecture modules = layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("org.isnad..")
                .ensureAllClassesAreContainedInArchitecture()
                .withOptionalLayers(true);
        for (String module : ARROWS.keySet()) {
            modules = modules.layer(module).definedBy("org.isnad." + module + "..");
        }
        for (Map.Entry<String, List<String>> arrow : ARROWS.entrySet()) {
            modules = arrow.getValue().isEmpty()
                    ? modules.whereLayer(arrow.getKey()).mayNotAccessAnyLayer()
                    : modules.whereLayer(arrow.getKey())
                            .mayOnlyAccessLayers(arrow.getValue().toArray(String[]::new));
        }
        modules.check(CLASSES);
    }

    @Test
    void areDrawnForEveryModule() throws IOException {
        try (Stream<Path> folders = Files.list(Checkout.root())) {
            assertThat(folders.filter(folder -> Files.exists(folder.resolve("pom.xml"))))
                    .extracting(folder -> folder.getFileName().toString())
                    .containsExactlyInAnyOrderElementsOf(ARROWS.keySet());
        }
    }

    @Test
    void makeNoCircleBetweenPackages() {
        slices().matching("org.isnad.(**)").should().beFreeOfCycles().check(CLASSES);
    }
}
