package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.isnad.cli.InOrder.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 30, unit = TimeUnit.SECONDS)
class InOrderTest {
    @Test
    void givesResultsInTheOrderOfTheJobs() throws Exception {
        try (InOrder<Integer> line = new InOrder<>(jobs(1000, 1), 4)) {
            assertThat(all(line)).isEqualTo(IntStream.range(0, 1000).boxed().toList());
        }
    }

    @Test
    void hasNoResultsWithoutJobs() throws Exception {
        try (InOrder<Integer> line = new InOrder<>(jobs(0, 1), 2)) {
            assertThat(line.next()).isEmpty();
        }
    }

    @Test
    void drawsNoMoreThanAFewJobsAhead() throws Exception {
        AtomicInteger drawn = new AtomicInteger();
        try (InOrder<Integer> line = new InOrder<>(counted(jobs(1000, 1), drawn), 2)) {
            line.next();
            Thread.sleep(100);

            assertThat(drawn).hasValueLessThan(40);
        }
    }

    @Test
    void hasFewHeavyJobsUnderWay() throws Exception {
        AtomicInteger drawn = new AtomicInteger();
        try (InOrder<Integer> line = new InOrder<>(counted(jobs(1000, 3_000_000), drawn), 2)) {
            line.next();
            Thread.sleep(100);

            assertThat(drawn).hasValueLessThan(5);
        }
    }

    @Test
    void takesAJobThatIsHeavierThanAllItHasRoomFor() throws Exception {
        try (InOrder<Integer> line = new InOrder<>(jobs(3, Integer.MAX_VALUE), 2)) {
            assertThat(all(line)).containsExactly(0, 1, 2);
        }
    }

    @Test
    void tellsWhatAJobThrewAndGoesOn() throws Exception {
        List<Job<Integer>> jobs = List.of(
                new Job<>(1, () -> {
                    throw new IllegalStateException("bad");
                }),
                new Job<>(1, () -> 7));
        try (InOrder<Integer> line = new InOrder<>(jobs.iterator(), 2)) {
            assertThatThrownBy(line::next)
                    .isInstanceOf(ExecutionException.class)
                    .hasRootCauseMessage("bad");
            assertThat(line.next()).contains(7);
        }
    }

    @Test
    void tellsWhatTheDrawingThrew() {
        Iterator<Job<Integer>> broken = new Iterator<>() {
            @Override
            public boolean hasNext() {
                throw new IllegalStateException("broken source");
            }

            @Override
            public Job<Integer> next() {
                throw new AssertionError();
            }
        };
        try (InOrder<Integer> line = new InOrder<>(broken, 1)) {
            assertThatThrownBy(line::next).hasRootCauseMessage("broken source");
        }
    }

    @Test
    void closesWhileJobsAreUnderWay() throws Exception {
        InOrder<Integer> line = new InOrder<>(jobs(1_000_000, 1), 2);
        line.next();

        line.close();
    }

    private static Iterator<Job<Integer>> jobs(int count, int weight) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Job<>(weight, () -> i))
                .iterator();
    }

    private static Iterator<Job<Integer>> counted(Iterator<Job<Integer>> jobs, AtomicInteger drawn) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return jobs.hasNext();
            }

            @Override
            public Job<Integer> next() {
                drawn.incrementAndGet();
                return jobs.next();
            }
        };
    }

    private static List<Integer> all(InOrder<Integer> line) throws Exception {
        List<Integer> out = new ArrayList<>();
        for (Optional<Integer> next = line.next(); next.isPresent(); next = line.next()) {
            out.add(next.get());
        }
        return out;
    }
}
