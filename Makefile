# The two commands that do everything on a fresh Debian 12 with Swift 6.3: `make demo` and `make test`.

PREFIX ?= /usr
SYSCONFDIR ?= /etc
UNITDIR ?= $(PREFIX)/lib/systemd/system
SYSUSERSDIR ?= $(PREFIX)/lib/sysusers.d
SWIFT ?= swift
OUTPUT ?= volteface-demo
PYTHON ?= python3
# What the formatter looks after; the nested packages build the rooms' own sources through links.
OURS = Package.swift Sources Tests Fuzz/Package.swift $(wildcard Fuzz/Sources/Fuzz*) \
  Benchmarks/Package.swift Benchmarks/Sources/ParseBenchmark
# Every import must be of a target that the importing one names as a dependency.
CHECK = --explicit-target-dependency-import-check error

.PHONY: demo build release test test-long bench-parse lint format install clean

demo: release
	@.build/release/volteface demo --output $(OUTPUT)

build:
	@Scripts/install-packages.sh build
	$(SWIFT) build $(CHECK)

# The Swift libraries are linked in: an installed program must not need the toolchain that built it.
release:
	@Scripts/install-packages.sh build
	$(SWIFT) build $(CHECK) -c release --static-swift-stdlib --product volteface

test:
	@Scripts/install-packages.sh test
	@Scripts/test.sh $(FILTER)

# Each fuzzer for a minute, from its kept corpus.
test-long:
	@Scripts/install-packages.sh build
	@Scripts/fuzz.sh 60

# The feed reader beside libxml2 alone and its peers; PYTHON names an interpreter that has feedparser.
bench-parse:
	@Scripts/install-packages.sh bench
	$(SWIFT) build --package-path Benchmarks --scratch-path .build-bench -c release
	@.build-bench/release/ParseBenchmark 15 $(PYTHON)

lint:
	$(SWIFT) format lint --strict --recursive $(OURS)

format:
	$(SWIFT) format --in-place --recursive $(OURS)

install: release
	install -D -s -m 755 .build/release/volteface $(DESTDIR)$(PREFIX)/bin/volteface
	install -D -m 644 README.md $(DESTDIR)$(PREFIX)/share/doc/volteface/README.md
	install -D -m 644 systemd/volteface.sysusers.conf $(DESTDIR)$(SYSUSERSDIR)/volteface.conf
	install -d $(DESTDIR)$(UNITDIR) $(DESTDIR)$(SYSCONFDIR)/volteface/sagas
	for f in volteface.service volteface-once.service volteface-once.timer; do \
	  sed 's|/usr/bin/|$(PREFIX)/bin/|; s|/usr/share/|$(PREFIX)/share/|; s|/etc/volteface|$(SYSCONFDIR)/volteface|' \
	    systemd/$$f > $(DESTDIR)$(UNITDIR)/$$f && chmod 644 $(DESTDIR)$(UNITDIR)/$$f; \
	done
	for f in volteface.toml sagas/openai.toml; do \
	  test -e $(DESTDIR)$(SYSCONFDIR)/volteface/$$f || install -m 644 config/$$f $(DESTDIR)$(SYSCONFDIR)/volteface/$$f; \
	done

clean:
	$(SWIFT) package clean
