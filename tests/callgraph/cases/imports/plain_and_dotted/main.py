"""Modules are imported by dotted names and kept in variables."""

import tools
import net.http.client


tools.clean("a")
net.http.client.get("b")
client = net.http.client
client.Session().send()
