"""Owns org.freedesktop.Avahi on the given bus and announces hubs: NAME URL [NAME URL …].

A URL of "-" is one whose address never comes."""
import sys

import dbus
import dbus.bus
import dbus.service
from dbus.mainloop.glib import DBusGMainLoop
from gi.repository import GLib

BROWSER = "org.freedesktop.Avahi.ServiceBrowser"
SERVER = "org.freedesktop.Avahi.Server"
PATH = "/Client1/ServiceBrowser1"
HUBS = dict(zip(sys.argv[2::2], sys.argv[3::2]))


class Browser(dbus.service.Object):
    @dbus.service.method(BROWSER)
    def Free(self):
        print("freed", flush=True)

    @dbus.service.signal(BROWSER, signature="iisssu")
    def ItemNew(self, interface, protocol, name, kind, domain, flags):
        pass

    @dbus.service.signal(BROWSER, signature="")
    def AllForNow(self):
        pass


class Server(dbus.service.Object):
    def __init__(self, bus):
        super().__init__(bus, "/")
        self._browser = Browser(bus, PATH)

    @dbus.service.method(SERVER, in_signature="iissu", out_signature="o")
    def ServiceBrowserNew(self, interface, protocol, kind, domain, flags):
        def announce():
            # As real ones do: on each interface, and of both protocols.
            for number in (1, 2):
                for protocol in (0, 1):
                    for name in HUBS:
                        self._browser.ItemNew(number, protocol, name, kind, "local", 0)
            self._browser.AllForNow()
        GLib.idle_add(announce)
        return dbus.ObjectPath(PATH)

    @dbus.service.method(SERVER, in_signature="iisssiu", out_signature="iissssisqaayu",
                         async_callbacks=("answer", "refuse"))
    def ResolveService(self, interface, protocol, name, kind, domain, wanted, flags, answer, refuse):
        url = HUBS[name]
        if url == "-":
            return
        records = dbus.Array([dbus.ByteArray(b"v=1"), dbus.ByteArray(b"url=" + url.encode())], signature="ay")
        answer(interface, protocol, name, kind, domain, "hub.local", 0, "192.0.2.7", dbus.UInt16(8443), records,
               dbus.UInt32(0))


bus = dbus.bus.BusConnection(sys.argv[1], mainloop=DBusGMainLoop())
server = Server(bus)
bus.request_name("org.freedesktop.Avahi")
print("ready", flush=True)
GLib.MainLoop().run()
