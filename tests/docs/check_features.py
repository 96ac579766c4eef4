"""Every test that docs/features.md names is there, and so is every picture.

    check_features.py CTEST BUILD ROOT
"""
import pathlib
import re
import subprocess
import sys


def main(ctest, build, root):
    docs = pathlib.Path(root) / "docs"
    text = (docs / "features.md").read_text(encoding="utf-8")
    listed = subprocess.run([ctest, "--test-dir", build, "-N"], capture_output=True, text=True, check=True).stdout
    known = re.findall(r"Test +#\d+: (\S+)", listed)
    rows = [line for line in text.splitlines() if line.startswith("| ") and not line.startswith(("| what", "| ---"))]
    wrong = [f"shown by no test: {row}" for row in rows if not re.search(r"`[^`]+` *[,|]", row)]
    for row in rows:
        for name in re.findall(r"`([^`]+)`", row.rsplit("|", 2)[1]):
            if not any(test == name or test.startswith(name + ".") for test in known):
                wrong.append(f"no such test: {name}")
    for picture in re.findall(r"\((pictures/[^)]+)\)", text):
        if not (docs / picture).exists():
            wrong.append(f"no such picture: {picture}")
    if len(rows) < 30:
        wrong.append("next to no features were found")
    if wrong:
        sys.exit("\n".join(wrong))


if __name__ == "__main__":
    main(*sys.argv[1:])
