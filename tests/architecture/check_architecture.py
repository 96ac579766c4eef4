#!/usr/bin/python3
"""Who may know whom: includes, link lines and QML imports against ARCHITECTURE.md.

Reads the table of folders in ARCHITECTURE.md and fails on any arrow that it does not
allow. Also: no hex colours in QML, no file over 500 lines, and every command that the
README tells people to type exists. Usage: check_architecture.py ROOT
"""
import functools
import pathlib
import re
import sys

# First path component (or whole name) of an angle-bracket include -> library of the table.
INCLUDES = {
    "boost": "Boost", "openssl": "OpenSSL", "curl": "libcurl", "libical": "libical", "soci": "SOCI",
    "spdlog": "spdlog", "fmt": "fmt", "prometheus": "prometheus-cpp", "nlohmann": "nlohmann-json",
    "date": "date", "google": "protobuf", "CLI": "CLI11", "qt6keychain": "QtKeychain", "tl": "expected",
    "pugixml.hpp": "pugixml", "sqlite3.h": "SQLite", "qrcodegen.hpp": "qrcodegen", "qrcodegen": "qrcodegen",
    "qrcodegencpp": "qrcodegen", "unicode": "ICU", "argon2.h": "Argon2", "fontconfig": "Fontconfig",
    "avahi-client": "Avahi", "avahi-common": "Avahi",
}
# Word of a link line -> library of the table.
LINKS = {
    "protobuf::": "protobuf", "tl::expected": "expected", "fmt::": "fmt", "Boost::": "Boost",
    "OpenSSL::": "OpenSSL", "CURL::": "libcurl", "PkgConfig::PUGIXML": "pugixml", "PkgConfig::LIBICAL": "libical",
    "SQLite::": "SQLite", "spdlog::": "spdlog", "CLI11::": "CLI11", "date::": "date", "prometheus-cpp::":
    "prometheus-cpp", "nlohmann_json::": "nlohmann-json", "Qt6Keychain": "QtKeychain", "QRCODEGEN": "qrcodegen",
    "SOCI": "SOCI", "ICU::": "ICU", "Argon2::": "Argon2", "Fontconfig::": "Fontconfig", "Threads::": "",
    "PkgConfig::AVAHI": "Avahi",
}
QT_MODULES = {"Core": "Qt Core", "Gui": "Qt Gui", "Network": "Qt Network", "WebSockets": "Qt WebSockets",
              "Qml": "Qt Qml", "QmlIntegration": "Qt Qml", "Quick": "Qt Quick", "DBus": "Qt D-Bus",
              "Test": "Qt Test", "Svg": "Qt Svg", "QuickControls2": "Qt Quick", "Widgets": "Qt Widgets"}
# Linking one Qt module brings those below it.
QT_IMPLIES = {"Qt Quick": {"Qt Qml", "Qt Gui"}, "Qt WebSockets": {"Qt Network"}}
SOURCES = {".h", ".cpp"}


class Table:
    """The table of folders: who may use whom, and which libraries."""

    def __init__(self, text):
        self.folders, self.libraries = {}, {}
        for line in text.splitlines():
            cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
            if len(cells) == 4 and re.fullmatch(r"`[a-z/]+`", cells[0]):
                folder = cells[0].strip("`")
                self.folders[folder] = set(re.findall(r"`([a-z/]+)`", cells[2]))
                self.libraries[folder] = {word.strip() for word in cells[3].split(",") if word.strip()}

    def folder_of(self, path):
        """The row that a path belongs to: the longest that is its beginning."""
        hits = [row for row in self.folders if path == row or path.startswith(row + "/")]
        return max(hits, key=len, default=None)

    def allows(self, source, target):
        return target == source or target in self.folders[source]


@functools.lru_cache(maxsize=None)
def qt_module(header):
    """The Qt library that a header such as QString comes from; None: not Qt's."""
    match = re.fullmatch(r"Qt([A-Z]\w*)/.*", header)
    if match:
        return QT_MODULES.get(match[1], "Qt " + match[1])
    if not re.fullmatch(r"Q[A-Za-z]\w*|qqml\w*\.h|qt\w*\.h|q[a-z]+\.h", header):
        return None
    for base in (*pathlib.Path("/usr/include").glob("*/qt6"), pathlib.Path("/usr/include/qt6")):
        for hit in sorted(base.glob("Qt*/" + header)):
            module = hit.parent.name[2:]
            return QT_MODULES.get(module, "Qt " + module)
    return None


def library_of_include(header):
    return qt_module(header) or INCLUDES.get(header.split("/")[0])


def sources(root, table):
    tops = sorted({row.split("/")[0] for row in table.folders})
    for top in tops:
        for path in sorted((root / top).rglob("*")):
            if path.is_file():
                yield path, path.relative_to(root).as_posix()


def check_includes(name, text, folder, table):
    for number, line in enumerate(text.splitlines(), 1):
        match = re.match(r'\s*#\s*include\s*(["<])([^">]+)[">]', line)
        if not match:
            continue
        header = match[2]
        if header.startswith("lintel/v1/"):
            target = "proto"
        elif match[1] == '"' and "/" in header:
            target = table.folder_of(header)
        else:
            target = None
        if target:
            if not table.allows(folder, target):
                yield f"{name}:{number}: {folder} may not include {header} ({target})"
            continue
        library = library_of_include(header)
        if library and library not in table.libraries[folder]:
            yield f"{name}:{number}: {folder} may not use {library} ({header})"


def check_links(name, text, folder, table):
    text = re.sub(r"#.*", "", text)
    bodies = re.findall(r"(?:target_link_libraries|lintel_hub_part)\s*\(([^)]*)\)", text)
    for word in re.findall(r"[\w:${}\-./]+", " ".join(bodies)):
        target = None
        match = re.fullmatch(r"lintel_(hub_)?(\w+?)(plugin)?", word)
        if match and word != "lintel_warnings":
            path = ("hub/" if match[1] else "") + match[2].replace("_", "/")
            target = table.folder_of(path)
            if target and not table.allows(folder, target):
                yield f"{name}: {folder} may not link {word}"
        qt = re.fullmatch(r"Qt6?::(\w+?)(Private)?", word)
        library = QT_MODULES.get(qt[1], "Qt " + qt[1]) if qt else next(
            (known for prefix, known in LINKS.items() if prefix in word), "")
        if library and library not in table.libraries[folder]:
            yield f"{name}: {folder} may not link {word} ({library})"


def check_qml(name, text, folder, table):
    for number, line in enumerate(text.splitlines(), 1):
        code = line.split("//")[0]
        if re.search(r"#[0-9a-fA-F]{3,8}\b", code) or re.search(r"\bQt\.rgba\(", code):
            yield f"{name}:{number}: a colour of its own; colours come from Theme"
        match = re.match(r"\s*import\s+(Qt[\w.]*|Lintel[\w.]*)", line)
        if match and match[1].startswith("Qt"):
            library = "Qt Qml" if match[1].startswith("QtQml") else "Qt Quick"
            if library not in table.libraries[folder]:
                yield f"{name}:{number}: {folder} may not import {match[1]}"


def check_readme(root):
    readme = root / "README.md"
    text = readme.read_text(encoding="utf-8")
    script = (root / "lintel").read_text(encoding="utf-8")
    for command in sorted(set(re.findall(r"\./lintel +([a-z]+)", text))):
        if f"\ncmd_{command}()" not in script:
            yield f"README.md: ./lintel {command} does not exist"
    for target in re.findall(r"\]\(([^)#:]+)\)|<img src=\"([^\"]+)\"", text):
        path = next(part for part in target if part)
        if not (root / path).exists():
            yield f"README.md: {path} does not exist"


def check(root):
    """All violations, as sentences."""
    root = pathlib.Path(root)
    table = Table((root / "ARCHITECTURE.md").read_text(encoding="utf-8"))
    if len(table.folders) < 8:
        return ["ARCHITECTURE.md: its table of folders cannot be read"]
    found = []
    for row, allowed in table.folders.items():
        found += [f"ARCHITECTURE.md: {row} names {other}, which has no row" for other in sorted(allowed - set(table.folders))]
    for path, name in sources(root, table):
        folder = table.folder_of(name)
        if folder is None:
            found.append(f"{name}: ARCHITECTURE.md has no row for it")
            continue
        if path.suffix not in SOURCES | {".qml"} and path.name != "CMakeLists.txt":
            continue
        text = path.read_text(encoding="utf-8")
        if text.count("\n") > 500:
            found.append(f"{name}: more than 500 lines; one idea a file")
        if path.suffix in SOURCES:
            found += check_includes(name, text, folder, table)
        elif path.suffix == ".qml":
            found += check_qml(name, text, folder, table)
        else:
            found += check_links(name, text, folder, table)
    found += check_readme(root)
    return found


if __name__ == "__main__":
    problems = check(sys.argv[1] if len(sys.argv) > 1 else ".")
    print("\n".join(problems))
    sys.exit(1 if problems else 0)
