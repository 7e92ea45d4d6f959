"""One object made in a module is configured by a second and read by a third."""

import setup_debug
from flowcheck import not_sink, sink
from registry import admin, server
from runner import admin_host, server_host

setup_debug.apply()
sink(server_host())
not_sink(admin_host())
sink(server.host)
not_sink(admin.host)
