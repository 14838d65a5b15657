# Short names for the commands in CONTRIBUTING.md. `make help` lists them.
.PHONY: help verify quick tidy golden search bench ci clean

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/\1\t\2/p' Makefile | expand -t 10

verify: ## build, test and check everything
	./mvnw -q verify

quick: ## compile and test without format, bench and architecture
	./mvnw -q test -pl cli -am

tidy: ## bring every source into the format
	./mvnw -q spotless:apply

golden: ## rewrite the golden files; look at the difference before you commit
	./mvnw -q test -Dgolden=write

search: ## try the properties of hostile texts on 20,000 seeds instead of a few hundred
	./mvnw -q test -Disnad.rounds=20000

bench: ## words per second beside Lucene's Arabic analysis
	./mvnw -q package -DskipTests -pl bench -am
	java -jar bench/target/benchmarks.jar

ci: ## what every change must pass
	.ci/run

clean: ## delete what was built
	./mvnw -q clean
	rm -rf .isnad
