"""The checker itself: it finds what it is there to find."""
import pathlib
import tempfile
import unittest

from check_architecture import check

TABLE = """
| folder | what lives there | may use | libraries |
| --- | --- | --- | --- |
| `proto` | messages | | protobuf |
| `platform` | machine | | Qt Core |
| `auth` | identity | `proto`, `platform` | Qt Core |
| `device/room` | pure | `platform` | Qt Core |
| `device` | mind | `auth`, `platform`, `device/room` | Qt Core |
| `themes` | looks | `platform` | Qt Core |
| `qml` | screens | `device` | Qt Core, Qt Quick |
| `hub/core` | basics | | OpenSSL |
| `hub` | all of it | `hub/core` | Boost |
"""
SCRIPT = "\ncmd_run() {\n}\n"


class Checker(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.root = pathlib.Path(self.folder.name)
        self.write("ARCHITECTURE.md", TABLE)
        self.write("README.md", "Type `./lintel run`.\n")
        self.write("lintel", SCRIPT)
        self.write("platform/clock.h", "#include <chrono>\n#include <QString>\n")
        self.write("auth/key.cpp", '#include "auth/key.h"\n#include "platform/clock.h"\n#include "lintel/v1/room.pb.h"\n')
        self.write("hub/core/ids.cpp", '#include "ids.h"\n#include <openssl/rand.h>\n')

    def write(self, name, text):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def assert_found(self, *words):
        found = check(self.root)
        self.assertEqual(len(found), 1, found)
        for word in words:
            self.assertIn(word, found[0])

    def test_a_tree_in_order_is_clean(self):
        self.assertEqual(check(self.root), [])

    def test_an_include_upwards(self):
        self.write("platform/up.cpp", '#include "device/session.h"\n')
        self.assert_found("platform/up.cpp:1", "device")

    def test_the_hub_knows_no_display(self):
        self.write("hub/core/bad.h", '#include "platform/clock.h"\n')
        self.assert_found("hub/core may not include platform/clock.h")

    def test_the_hub_knows_no_qt(self):
        self.write("hub/core/bad.h", "#include <QtCore/QString>\n")
        self.assert_found("hub/core may not use Qt Core")

    def test_a_library_that_is_not_in_the_row(self):
        self.write("auth/bad.cpp", "#include <boost/asio.hpp>\n")
        self.assert_found("auth may not use Boost")

    def test_a_nested_row_is_narrower_than_its_folder(self):
        self.write("device/room/bad.h", '#include "auth/key.h"\n')
        self.assert_found("device/room may not include auth/key.h")

    def test_a_link_line(self):
        self.write("platform/CMakeLists.txt", "target_link_libraries(lintel_platform PUBLIC lintel_auth Qt6::Core)\n")
        self.assert_found("platform may not link lintel_auth")

    def test_a_link_line_of_a_hub_part(self):
        self.write("hub/core/CMakeLists.txt", "lintel_hub_part(core ids.cpp LIBS Qt6::Core)\n")
        self.assert_found("hub/core may not link Qt6::Core")

    def test_a_qml_import(self):
        self.write("themes/Bad.qml", "import QtQuick\n")
        self.assert_found("themes may not import QtQuick")

    def test_a_colour_in_qml(self):
        self.write("qml/Bad.qml", 'Rectangle {\n    color: "#ff0000"\n}\n')
        self.assert_found("qml/Bad.qml:2", "Theme")

    def test_a_folder_without_a_row(self):
        self.write("hub/other/new.cpp", "\n")
        self.assertEqual(check(self.root), [])  # part of the row `hub`
        self.write("ARCHITECTURE.md", TABLE + "| `extra` | x | `nowhere` | |\n")
        self.assert_found("extra names nowhere")

    def test_a_command_the_script_does_not_have(self):
        self.write("README.md", "Type `./lintel fly`.\n")
        self.assert_found("./lintel fly")

    def test_a_file_that_is_too_long(self):
        self.write("platform/long.cpp", "\n" * 501)
        self.assert_found("500 lines")


if __name__ == "__main__":
    unittest.main()
