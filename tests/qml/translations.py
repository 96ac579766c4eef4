"""Every text of the glass is said in every language: finished, in all its plural forms, with
everything that is filled in, and no language keeps a text that is gone.

    translations.py LUPDATE FOLDER-WITH-QML WORK-FOLDER
"""

import pathlib
import re
import subprocess
import sys
import xml.etree.ElementTree as xml

LANGUAGES = "ar de en es fi fr he it ja nl pl pt sv zh_CN".split()
# Forms that stand for one number may leave it out ("yesterday", "one seat").
SINGULAR_FORMS = {"ar": 3, "he": 1, "pl": 0, "ja": 0, "zh_CN": 0}
PLACEHOLDER = re.compile(r"%L?\d|%L?n")


def messages(file):
    """What is to be said: (context, source, comment) to its message."""
    found = {}
    for context in xml.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")
            assert key not in found, f"{file}: twice: {key}"
            found[key] = message
    return found


def expected(lupdate, folder, work, language):
    """What the sources say now, in this language's number of plural forms."""
    sources = sorted(str(each) for kind in ("*.cpp", "*.h", "*.qml") for each in folder.glob(kind))
    target = work / f"lintel_{language}.ts"
    target.unlink(missing_ok=True)
    subprocess.run(
        [lupdate, "-silent", "-I", str(folder.parent), "-locations", "none", "-no-sort", *sources,
         "-source-language", "en", "-target-language", language, "-ts", str(target)],
        check=True)
    return messages(target)


def flaws_of_text(source, text, may_omit_number):
    if not text or text != text.strip():
        yield "nothing, or blanks around it"
        return
    wanted, has = (sorted(PLACEHOLDER.findall(each)) for each in (source, text))
    if may_omit_number:
        wanted, has = ([each for each in list if not each.endswith("n")] for list in (wanted, has))
    if wanted != has:
        yield f"{wanted} became {has}"
    for sign in ("…", "?"):
        ends = text.endswith((sign, "？", "؟") if sign == "?" else sign)
        if source.endswith(sign) != ends:
            yield f"'{sign}' at the end"


def flaws_of_message(language, source, message, forms):
    translation = message.find("translation")
    if translation is None or translation.get("type"):
        yield translation.get("type") if translation is not None else "no translation"
        return
    if forms == 0:
        yield from flaws_of_text(source, translation.text, may_omit_number=False)
        return
    texts = [each.text for each in translation.iter("numerusform")]
    if len(texts) != forms:
        yield f"{len(texts)} plural forms, not {forms}"
    for index, text in enumerate(texts):
        yield from flaws_of_text(source, text, index < SINGULAR_FORMS.get(language, 1))


def flaws(language, folder, wanted):
    file = folder / "i18n" / f"lintel_{language}.ts"
    root = xml.parse(file).getroot()
    if root.get("language") != language:
        yield f"says it is {root.get('language')}"
    if root.find(".//location") is not None:
        yield "has locations, which change with every line of code"
    has = messages(file)
    for key in has.keys() - wanted.keys():
        yield f"{key}: is not said any more"
    for key, model in wanted.items():
        forms = len(list(model.iter("numerusform")))
        if key not in has:
            yield f"{key}: is missing"
            continue
        for flaw in flaws_of_message(language, key[1], has[key], forms):
            yield f"{key}: {flaw}"


def main():
    lupdate, folder, work = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
    work.mkdir(parents=True, exist_ok=True)
    there = sorted(each.stem.removeprefix("lintel_") for each in (folder / "i18n").glob("*.ts"))
    bad = 0
    if there != LANGUAGES:
        print(f"There are {there}, not {LANGUAGES}.")
        bad += 1
    for language in there:
        wanted = expected(lupdate, folder, work, language)
        assert len(wanted) > 150, "lupdate found next to nothing"
        for flaw in flaws(language, folder, wanted):
            print(f"lintel_{language}.ts: {flaw}")
            bad += 1
    sys.exit(1 if bad else 0)


main()
