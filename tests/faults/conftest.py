"""Fixtures of the end-to-end tests serve here too."""
import importlib.util
import pathlib
import sys

_e2e = pathlib.Path(__file__).parents[1] / "e2e"
sys.path[:0] = [str(pathlib.Path(__file__).parent), str(_e2e)]
_spec = importlib.util.spec_from_file_location("e2e_conftest", _e2e / "conftest.py")
_module = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(_module)
BIN, folder, zone = _module.BIN, _module.folder, _module.zone
