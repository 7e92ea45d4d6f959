"""Data that reaches a program through no web framework: sockets, standard input, HTTP answers."""

from codepathfinder import QueryType, attribute, calls


class Socket(QueryType):
    fqns = ["socket.socket", "ssl.SSLSocket"]


class StreamReader(QueryType):
    fqns = ["asyncio.StreamReader", "asyncio.streams.StreamReader"]


class SocketHandler(QueryType):
    fqns = ["socketserver.StreamRequestHandler", "socketserver.DatagramRequestHandler"]


class HttpHandler(QueryType):
    fqns = ["http.server.BaseHTTPRequestHandler"]


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
