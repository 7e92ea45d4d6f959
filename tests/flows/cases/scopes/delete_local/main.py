"""After del the name is bound anew; deleting an instance attribute uncovers the class's."""

from flowcheck import not_sink, sink
from server import Server

HOST = "0.0.0.0"
sink(HOST)
del HOST
HOST = "127.0.0.1"
not_sink(HOST)

server = Server()
server.host = "127.0.0.1"
not_sink(server.host)
del server.host
sink(server.host)
