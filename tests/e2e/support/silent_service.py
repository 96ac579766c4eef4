"""Owns org.freedesktop.secrets on the given bus and never answers a call."""
import sys

import dbus
import dbus.bus
from gi.repository import GLib
from dbus.mainloop.glib import DBusGMainLoop

bus = dbus.bus.BusConnection(sys.argv[1], mainloop=DBusGMainLoop())
bus.request_name("org.freedesktop.secrets")
# Handled and not answered: returning HANDLED keeps libdbus from replying with an error.
bus.add_message_filter(lambda _bus, _message: dbus.lowlevel.HANDLER_RESULT_HANDLED)
GLib.MainLoop().run()
