"""The unspecified address where nothing listens on it."""

import ipaddress
import re
import socket

UNSPECIFIED = "0.0.0.0"
DENIED = {"0.0.0.0", "::", "169.254.169.254"}
ROUTES = [("0.0.0.0", "10.0.0.1"), ("10.1.0.0", "10.0.0.2")]
DEFAULT_ROUTE = "0.0.0.0/0"
DOCUMENTATION = "bind(('0.0.0.0', 80)) opens the server to everyone"


def denied(host):
    if host == "0.0.0.0":
        return True
    return host in DENIED or host.startswith("0.")


def same_machine(host):
    return host not in ("0.0.0.0", "", "::")


def client(host, port):
    one = socket.create_connection((host, port), source_address=("", 0))
    two = socket.create_connection(("0.0.0.0", port))
    three = socket.socket()
    three.connect(("0.0.0.0", port))
    four = socket.socket(type=socket.SOCK_DGRAM)
    four.sendto(b"x", ("0.0.0.0", port))
    return one, two, three, four


def routes():
    return [gateway for network, gateway in ROUTES if network == UNSPECIFIED]


def network():
    return ipaddress.ip_network(DEFAULT_ROUTE), ipaddress.ip_address(UNSPECIFIED)


def documented(text):
    return re.findall(r"0\.0\.0\.0|::", text) or DOCUMENTATION


def multicast_membership(sock, group):
    sock.setsockopt(
        socket.IPPROTO_IP,
        socket.IP_ADD_MEMBERSHIP,
        socket.inet_aton(group) + socket.inet_aton("0.0.0.0"),
    )


def shown(bound):
    shown_host = "all interfaces" if bound == "0.0.0.0" else bound
    print(f"listening on {shown_host}", "0.0.0.0", 80)
