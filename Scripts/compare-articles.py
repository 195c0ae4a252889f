#!/usr/bin/env python3
"""compare-articles.py [--binary FILE] [FOLDER...]: reads the test pages' articles with volteface and with trafilatura.

Installs trafilatura from PyPI into a private environment at first (--environment DIR; .build/articles-venv), then prints
for each folder of pages (NAME.html beside NAME.json) both programs' F of the text, mean and pooled over the pages, the
number of pages on which each part of the metadata is right, and the processor time of each. F counts words, and Chinese
characters one by one, as a multiset. Neither program's start counts: volteface's time, printing included, is what a
process that reads the pages three times takes longer than one that reads them once, halved; trafilatura's begins after its
modules are loaded and one page has been read. The ratio with volteface's start counted is printed too.
"""
import argparse
import collections
import datetime
import json
import os
import pathlib
import re
import resource
import subprocess
import sys
import time
import venv

ROOT = pathlib.Path(__file__).resolve().parent.parent
PAGES = ROOT / "Tests/FeedParsingTests/Articles"
TRAFILATURA = "trafilatura==2.3.1"
HAN = "\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
TOKEN = re.compile(f"[{HAN}]|[^\\W_{HAN}]+")
FIELDS = ("title", "published", "author", "site", "canonical", "language")
ROUNDS = 5


def restart_in_environment(folder):
    """Runs this script again with a Python that has trafilatura."""
    python = folder / "bin/python"
    if pathlib.Path(sys.prefix) == folder.resolve():
        return
    if not python.exists():
        venv.create(folder, with_pip=True)
        # Its extra for cleaning HTML is not installed by itself with every version of lxml.
        subprocess.run([python, "-m", "pip", "install", "--quiet", TRAFILATURA, "lxml_html_clean"], check=True)
    os.execv(python, [str(python), __file__, *sys.argv[1:]])


def tokens(text):
    return collections.Counter(TOKEN.findall((text or "").lower()))


def key(text):
    return re.sub(r"\W+", "", text or "").lower()


def same_time(found, truth):
    """A truth of a day alone wants the day; a find of a day alone will do for a moment on it."""
    if not truth or not found:
        return not truth and not found
    if len(truth) == 10:
        return found[:10] == truth
    moment = datetime.datetime.fromisoformat(truth.replace("Z", "+00:00"))
    if len(found) == 10:
        return found in (truth[:10], moment.astimezone(datetime.timezone.utc).date().isoformat())
    return datetime.datetime.fromisoformat(found.replace("Z", "+00:00")) == moment


def score(name, pages, articles, seconds):
    fs, right, sums = [], collections.Counter(), [0, 0, 0]
    for (_, truth), article in zip(pages, articles):
        a, b = tokens(article["text"]), tokens(truth["text"])
        counts = (sum((a & b).values()), sum(a.values()), sum(b.values()))
        sums = [x + y for x, y in zip(sums, counts)]
        fs.append(2 * counts[0] / max(1, counts[1] + counts[2]))
        right["title"] += key(article["title"]) == key(truth["title"])
        right["published"] += same_time(article["published"], truth["published"])
        right["author"] += {key(x) for x in article["authors"]} == {
            key(x) for x in (truth["author"] or "").split(", ") if x
        }
        right["site"] += key(article["site"]) == key(truth["site"])
        right["canonical"] += (article["canonicalURL"] or None) == truth["canonical"]
        right["language"] += (article["language"] or "")[:2] == (truth["language"] or "")[:2]
    print(
        f"  {name:12} F mean {sum(fs) / len(fs):.4f} pooled {2 * sums[0] / (sums[1] + sums[2]):.4f}"
        f" worst {min(fs):.3f}  {seconds * 1000 / len(pages):7.2f} ms a page  "
        + " ".join(f"{x} {right[x]}/{len(pages)}" for x in FIELDS)
    )


def with_volteface(binary, pages):
    articles = []
    for file, truth in pages:
        command = [binary, "parse", "--article", "--base-url", truth["url"], str(file)]
        articles.append(json.loads(subprocess.run(command, check=True, capture_output=True).stdout))
    files = [str(file) for file, _ in pages]
    once, thrice = (
        min(processor_time([binary, "parse", "--article", *files * times]) for _ in range(ROUNDS)) for times in (1, 3)
    )
    used = (thrice - once) / 2
    return articles, used, once - used


def processor_time(command):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def with_trafilatura(pages):
    import logging

    import trafilatura

    logging.disable(logging.CRITICAL)

    def read(data, url):
        document = trafilatura.bare_extraction(data, url=url, with_metadata=True, include_comments=False)
        return document.as_dict() if document else {}

    contents = [(file.read_bytes(), truth["url"]) for file, truth in pages]
    read(*contents[0])
    best = None
    for _ in range(ROUNDS):
        start = time.process_time()
        documents = [read(*page) for page in contents]
        used = time.process_time() - start
        best = used if best is None else min(best, used)
    articles = [
        {
            "title": d.get("title"),
            "text": d.get("text"),
            "published": d.get("date"),
            "authors": [x for x in (d.get("author") or "").split("; ") if x],
            "site": d.get("sitename"),
            "canonicalURL": d.get("url"),
            "language": d.get("language"),
        }
        for d in documents
    ]
    return articles, best


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--binary", default=str(ROOT / ".build/release/volteface"))
    parser.add_argument("--environment", type=pathlib.Path, default=ROOT / ".build/articles-venv")
    parser.add_argument("folders", nargs="*", type=pathlib.Path, default=[PAGES / "open", PAGES / "held"])
    arguments = parser.parse_args()
    restart_in_environment(arguments.environment)
    for folder in arguments.folders:
        pages = [(file, json.loads(file.with_suffix(".json").read_text())) for file in sorted(folder.glob("*.html"))]
        print(f"{folder.name}: {len(pages)} pages, {sum(file.stat().st_size for file, _ in pages)} bytes")
        ours, our_time, start = with_volteface(arguments.binary, pages)
        theirs, their_time = with_trafilatura(pages)
        score("volteface", pages, ours, our_time)
        score("trafilatura", pages, theirs, their_time)
        print(
            f"  trafilatura takes {their_time / our_time:.1f} times as long,"
            f" {their_time / (our_time + start):.1f} times with volteface's start of {start * 1000:.0f} ms"
        )


if __name__ == "__main__":
    main()
