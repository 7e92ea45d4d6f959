"""Data that reaches a program through no web framework: sockets, standard input, HTTP answers."""

from codepathfinder import And, Not, QueryType, attribute, calls
from codepathfinder.qualifiers import literal


class Socket(QueryType):
    fqns = ["socket.socket", "ssl.SSLSocket"]


class StreamReader(QueryType):
    fqns = ["asyncio.StreamReader", "asyncio.streams.StreamReader"]


class SocketHandler(QueryType):
    fqns = ["socketserver.StreamRequestHandler", "socketserver.DatagramRequestHandler"]


class HttpHandler(QueryType):
    fqns = ["http.server.BaseHTTPRequestHandler"]


class Builtins(QueryType):
    fqns = ["builtins"]


class ZeroMQSocket(QueryType):
    fqns = ["zmq.Socket", "zmq.asyncio.Socket"]


class HttpAnswer(QueryType):
    fqns = ["requests.Response", "requests.models.Response", "httpx.Response"]


NETWORK_DATA = [
    Socket.method("recv", "recvfrom", "recvmsg"),
    Socket.method("makefile"),
    StreamReader.method("read", "readline", "readexactly", "readuntil"),
    SocketHandler.attr("rfile"),
    HttpHandler.attr("rfile", "headers", "path"),
    ZeroMQSocket.method("recv", "recv_string", "recv_multipart"),
    HttpAnswer.attr("content", "raw"),
    calls("urllib.request.urlopen"),
]

STANDARD_INPUT = [calls("input"), attribute("sys.stdin")]

OPENED_FILE = [
    And(
        Builtins.method("open"),
        Not(Builtins.method("open").where(0, literal())),
        Not(Builtins.method("open").where("file", literal())),
    )
]
"""Files whose name the program does not decide. At a path of its own it may have written them."""
