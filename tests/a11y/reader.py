"""A screen reader's eyes: asks the accessibility bus what is on the glass, in a process of its
own, since the bus is that of the environment.

    reader.py tree              what there is, as JSON
    reader.py press NAME        does what "press" does there
    reader.py watch SECONDS     what changes its name meanwhile, a JSON list a line each
"""
import json
import sys
import time
import warnings

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

# Debian's bindings know the newer names only in part.
warnings.simplefilter("ignore", DeprecationWarning)

PROGRAM = "lintel-display"


def glass():
    """The display, as soon as it has come to the bus."""
    until = time.monotonic() + 20
    while time.monotonic() < until:
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            program = desktop.get_child_at_index(i)
            if program and program.get_name().startswith(PROGRAM) and program.get_child_count():
                return program
        time.sleep(0.1)
    sys.exit("no display on the accessibility bus")


def actions(item):
    face = item.get_action_iface()
    return [face.get_action_name(i) for i in range(face.get_n_actions())] if face else []


def role(item):
    """Its name on the newest bus: what AT-SPI calls a button now was a push button before."""
    name = item.get_role_name()
    return "button" if name == "push button" else name


def told(item):
    states = item.get_state_set()
    return {
        "role": role(item),
        "name": item.get_name(),
        "description": item.get_description(),
        "actions": actions(item),
        "showing": states.contains(Atspi.StateType.SHOWING),
        "enabled": states.contains(Atspi.StateType.ENABLED),
        "focusable": states.contains(Atspi.StateType.FOCUSABLE),
        "focused": states.contains(Atspi.StateType.FOCUSED),
        "children": [told(child) for child in children(item)],
    }


def children(item):
    return [child for child in (item.get_child_at_index(i) for i in range(item.get_child_count())) if child]


def everything(item):
    yield item
    for child in children(item):
        yield from everything(child)


def press(name):
    for item in everything(glass()):
        if item.get_name() != name:
            continue
        for i, action in enumerate(actions(item)):
            if action.lower() in ("press", "click"):
                return item.get_action_iface().do_action(i)
    sys.exit(f"nothing to press is called {name}")


def watch(seconds):
    def heard(event):
        print(json.dumps([event.type, role(event.source), event.source.get_name()]), flush=True)
    glass()
    listener = Atspi.EventListener.new(heard)
    for kind in ("object:property-change:accessible-name", "object:announcement", "object:state-changed:focused"):
        listener.register(kind)
    print(json.dumps(["ready", "", ""]), flush=True)
    GLib.timeout_add(int(seconds * 1000), Atspi.event_quit)
    Atspi.event_main()


if __name__ == "__main__":
    if sys.argv[1] == "tree":
        print(json.dumps(told(glass())))
    elif sys.argv[1] == "press":
        press(sys.argv[2])
    else:
        watch(float(sys.argv[2]))
