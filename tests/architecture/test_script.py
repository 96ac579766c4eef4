"""./lintel as people meet it before anything is built: help, exit codes, package lists."""
import datetime as dt
import pathlib
import random
import re
import subprocess
import sys
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging" / "demo"))
import organisation  # noqa: E402  (the folder is not a package)

COMMANDS = ("run", "build", "test", "bench", "lint", "shots", "demo")


def lintel(*words):
    return subprocess.run([ROOT / "lintel", *words], capture_output=True, text=True, timeout=30, stdin=subprocess.DEVNULL)


class Script(unittest.TestCase):
    def test_help_of_all_and_of_each(self):
        self.assertIn("usage:", lintel("--help").stdout)
        for command in COMMANDS:
            done = lintel(command, "--help")
            self.assertEqual(done.returncode, 0, command)
            self.assertIn(f"usage: ./lintel {command}", done.stdout)
            self.assertIn(command, lintel("--help").stdout)

    def test_wrong_usage_is_exit_2_and_says_why(self):
        for words in (("fly",), *((command, "--nonsense") for command in COMMANDS), ("build", "--preset", "none")):
            done = lintel(*words)
            self.assertEqual(done.returncode, 2, words)
            self.assertTrue(done.stderr.strip(), words)

    def test_package_lists_are_readable(self):
        lists = sorted((ROOT / "packaging").glob("*.packages"))
        self.assertGreaterEqual({p.stem for p in lists}, {"run", "build", "test"})
        for path in lists:
            names = []
            for line in path.read_text(encoding="utf-8").splitlines():
                line = line.split("#")[0].strip()
                if not line:
                    continue
                self.assertRegex(line, r"^[a-z0-9][a-z0-9+.-]+(\s+\[(12|13|screenless)\])?$", path.name)
                names.append(line)
            self.assertEqual(len(names), len(set(names)), path.name)

    def test_the_documents_name_every_command(self):
        readme = (ROOT / "README.md").read_text(encoding="utf-8")
        for command in ("run", "build", "test", "bench", "lint", "shots"):
            self.assertRegex(readme, rf"\./lintel {command}\b")


class Example(unittest.TestCase):
    """The meetings of the example organisation."""

    def test_one_runs_and_one_is_next_at_any_time_of_any_start(self):
        for seed in range(200):
            dice = random.Random(seed)
            now = dt.datetime(2026, 3, 29, tzinfo=dt.timezone.utc) + dt.timedelta(minutes=dice.randrange(3000))
            busy = []
            for _ in range(4):  # topped up again and again, as each start does
                busy = sorted(busy + organisation.plan(now, busy, dice))
                self.assertEqual(len([b for b in busy if b[0] <= now < b[1]]), 1, (seed, now))
                self.assertTrue([b for b in busy if b[0] > now], (seed, now))
                for (_, end), (start, later) in zip(busy, busy[1:]):
                    self.assertLessEqual(end, start, (seed, now))
                    self.assertLess(start, later)
                now += dt.timedelta(minutes=dice.randrange(1, 900))

    def test_rooms_are_six_with_different_names(self):
        self.assertEqual(len({room[0] for room in organisation.ROOMS}), 6)
        self.assertTrue(all(re.fullmatch(r"[A-Z][a-z]+", room[0]) for room in organisation.ROOMS))


if __name__ == "__main__":
    unittest.main()
