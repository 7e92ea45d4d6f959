"""Every way of writing the unspecified address that bind accepts."""

import socket
import socket as net
from socket import AF_INET6, INADDR_ANY, SOCK_DGRAM, socket as Socket


def ipv4(port):
    a = socket.socket()
    a.bind(("0.0.0.0", port))  # expect
    b = net.socket(net.AF_INET, net.SOCK_STREAM)
    b.bind(("", port))  # expect
    c = Socket(type=SOCK_DGRAM)
    c.bind(("0", port))  # expect
    d = socket.socket()
    d.bind(("0x0", port))  # expect
    e = socket.socket()
    e.bind(("00.0.0.0", port))  # expect
    f = socket.socket()
    f.bind(("0" + ".0" * 3, port))  # expect
    g = socket.socket()
    g.bind((socket.INADDR_ANY, port))  # expect
    h = socket.socket()
    h.bind((INADDR_ANY, port))  # expect
    i = socket.socket()
    i.bind((b"", port))  # expect


def ipv6(port):
    a = Socket(AF_INET6)
    a.bind(("::", port))  # expect
    b = Socket(AF_INET6)
    b.bind(("::0", port, 0, 0))  # expect
    c = Socket(AF_INET6)
    c.bind(("0:0:0:0:0:0:0:0", port))  # expect
    d = Socket(AF_INET6)
    d.bind(("::ffff:0.0.0.0", port))  # expect
    return a, b, c, d


def built(port):
    dotted = ".".join(("0", "0", "0", "0"))
    a = socket.socket()
    a.bind((dotted, port))  # expect
    b = socket.socket()
    b.bind((f"{0}.{0}.{0}.{0}", port))  # expect
    c = socket.socket()
    c.bind(("%d.%d.%d.%d" % (0, 0, 0, 0), port))  # expect
    return a, b, c
