"""PYTHON-LANG-SEC-070: a socket that listens on every interface of its machine."""

from codepathfinder import Or, QueryType, regex
from codepathfinder.python_decorators import python_rule
from codepathfinder.query_type import MethodMatcher
from rules_shared.sinks.addresses import ALL_INTERFACES, ALL_INTERFACES_NOT_EMPTY, IPV4, IPV6

ZEROMQ_ENDPOINT = rf"^(?:tcp|udp|ws|wss)://(?:\*|{IPV4}|\[(?:{IPV6})\])(?::|$)"


class Socket(QueryType):
    fqns = [
        "socket.socket",
        "socket.SocketType",
        "ssl.SSLSocket",
        "asyncore.dispatcher",
        "gevent.socket.socket",
        "gevent.ssl.SSLSocket",
        "eventlet.green.socket.socket",
        "eventlet.greenio.GreenSocket",
        "trio.socket.SocketType",
        "curio.io.Socket",
        "anyio.abc.SocketStream",
    ]
    match_unknown = True


class ZeroMQSocket(QueryType):
    fqns = ["zmq.Socket", "zmq.asyncio.Socket", "zmq.green.Socket"]
    match_unknown = True


class SocketModule(QueryType):
    fqns = ["socket", "gevent.socket", "eventlet.green.socket"]


class AddressServer(QueryType):
    """Classes whose first argument is the (host, port) they bind."""

    fqns = [
        "socketserver.TCPServer",
        "socketserver.UDPServer",
        "socketserver.ThreadingTCPServer",
        "socketserver.ThreadingUDPServer",
        "socketserver.ForkingTCPServer",
        "socketserver.ForkingUDPServer",
        "http.server.HTTPServer",
        "http.server.HTTPSServer",
        "http.server.ThreadingHTTPServer",
        "http.server.ThreadingHTTPSServer",
        "wsgiref.simple_server.WSGIServer",
        "xmlrpc.server.SimpleXMLRPCServer",
        "xmlrpc.server.DocXMLRPCServer",
        "multiprocessing.connection.Listener",
        "multiprocessing.managers.BaseManager",
        "multiprocessing.managers.SyncManager",
        "smtpd.SMTPServer",
        "gevent.server.StreamServer",
        "gevent.server.DatagramServer",
        "gevent.pywsgi.WSGIServer",
        "pyftpdlib.servers.FTPServer",
        "pyftpdlib.servers.ThreadedFTPServer",
        "cheroot.wsgi.Server",
    ]


class Asyncio(QueryType):
    fqns = ["asyncio", "asyncio.streams"]


class EventLoop(QueryType):
    fqns = [
        "asyncio.AbstractEventLoop",
        "asyncio.events.AbstractEventLoop",
        "asyncio.BaseEventLoop",
        "asyncio.base_events.BaseEventLoop",
        "asyncio.SelectorEventLoop",
        "asyncio.ProactorEventLoop",
        "uvloop.Loop",
    ]
    match_unknown = True


class HostFirst(QueryType):
    """Modules with a function that takes the host as its first argument."""

    fqns = ["wsgiref.simple_server", "werkzeug.serving", "curio"]


class HostKeyword(QueryType):
    """Modules with a function that takes the host by keyword."""

    fqns = ["uvicorn", "waitress", "bottle", "aiohttp.web", "trio"]


class AnyIO(QueryType):
    fqns = ["anyio"]


class UvicornConfig(QueryType):
    fqns = ["uvicorn.Config", "uvicorn.config.Config"]


class AiohttpSite(QueryType):
    fqns = ["aiohttp.web.TCPSite", "aiohttp.web_runner.TCPSite"]


class WebApplication(QueryType):
    """Applications whose ``run`` starts a server."""

    fqns = ["flask.Flask", "quart.Quart", "sanic.Sanic", "flask_socketio.SocketIO", "dash.Dash"]


class TornadoServer(QueryType):
    fqns = [
        "tornado.web.Application",
        "tornado.httpserver.HTTPServer",
        "tornado.tcpserver.TCPServer",
    ]


class TornadoNetutil(QueryType):
    fqns = ["tornado.netutil"]


class TwistedReactor(QueryType):
    fqns = ["twisted.internet.reactor", "twisted.internet.interfaces.IReactorTCP"]


class Eventlet(QueryType):
    fqns = ["eventlet", "eventlet.convenience"]


class Prometheus(QueryType):
    fqns = ["prometheus_client", "prometheus_client.exposition"]


def address(
    kind: type[QueryType], *callables: str, key: str = "0[0]", hosts: str = ALL_INTERFACES
) -> MethodMatcher:
    """Calls that are given every interface as the host of a (host, port) tuple."""
    return kind.method(*callables).where(key, regex(hosts))


def host(
    kind: type[QueryType],
    *callables: str,
    position: int,
    keyword: str = "host",
    hosts: str = ALL_INTERFACES,
) -> list[MethodMatcher]:
    """Calls that are given every interface as a host of its own, in either way of passing it."""
    return [kind.method(*callables).where(key, regex(hosts)) for key in (position, keyword)]


@python_rule(
    id="PYTHON-LANG-SEC-070",
    name="Socket bound to every interface",
    severity="MEDIUM",
    category="lang",
    cwe="CWE-668",
    owasp="A05:2021",
    tags="network,socket,bind,exposure,CWE-668,CWE-1327,OWASP-A05",
    message=(
        "This socket listens on every network interface, so any host that can reach the machine "
        "can connect. Bind it to 127.0.0.1 or to one named interface; where every interface is "
        "meant, as inside a container, let the deployment say so through an environment variable "
        "that defaults to 127.0.0.1."
    ),
)
def socket_bound_to_every_interface():
    return Or(
        address(Socket, "bind"),
        address(SocketModule, "create_server"),
        address(AddressServer, "__init__"),
        address(Eventlet, "listen"),
        ZeroMQSocket.method("bind").where(0, regex(ZEROMQ_ENDPOINT)),
        *host(Asyncio, "start_server", position=1),
        *host(EventLoop, "create_server", position=1),
        address(EventLoop, "create_datagram_endpoint", key="1[0]", hosts=ALL_INTERFACES_NOT_EMPTY),
        *host(HostFirst, "make_server", "tcp_server", position=0),
        *host(HostFirst, "run_simple", position=0, keyword="hostname"),
        HostKeyword.method("run", "run_app", "serve", "serve_tcp", "open_tcp_listeners").where(
            "host", regex(ALL_INTERFACES)
        ),
        AnyIO.method("create_tcp_listener").where("local_host", regex(ALL_INTERFACES)),
        *host(UvicornConfig, "__init__", position=1),
        *host(AiohttpSite, "__init__", position=1),
        *host(WebApplication, "run", position=0, hosts=ALL_INTERFACES_NOT_EMPTY),
        *host(TornadoServer, "listen", "bind", position=1, keyword="address"),
        *host(TornadoNetutil, "bind_sockets", position=1, keyword="address"),
        *host(TwistedReactor, "listenTCP", position=3, keyword="interface"),
        *host(TwistedReactor, "listenSSL", position=4, keyword="interface"),
        *host(TwistedReactor, "listenUDP", position=2, keyword="interface"),
        *host(Prometheus, "start_http_server", position=1, keyword="addr"),
    )
