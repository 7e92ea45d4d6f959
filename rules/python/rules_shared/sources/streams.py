"""Data that reaches a program through no web framework: sockets, standard input, HTTP answers."""

from codepathfinder import QueryType, attribute, calls, flows


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


class OptionParser(QueryType):
    fqns = ["argparse.ArgumentParser", "optparse.OptionParser"]


class PathObject(QueryType):
    fqns = ["pathlib.Path", "pathlib.PosixPath", "pathlib.WindowsPath"]


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

COMMAND_LINE = [attribute("sys.argv"), OptionParser.method("parse_args", "parse_known_args")]


def files_named_by(*sources: object) -> list[object]:
    """What is read from files whose names come from sources.

    Files that the program names itself it may have written: those do not count.
    """
    opened = [
        Builtins.method("open").tracks(0, "file"),
        PathObject.method("open", "read_bytes").tracks("self"),
        calls("gzip.open", "bz2.open", "lzma.open").tracks(0),
    ]
    return [flows(from_sources=[*sources], to_sinks=opened)]
