"""PYTHON-LANG-SEC-053: certificate check switched off."""

from codepathfinder import Or, QueryType
from codepathfinder.python_decorators import python_rule
from rules_shared.sinks.http_clients import (
    VERIFYING_VERBS,
    AiohttpSession,
    Httpx,
    Requests,
    RequestsSession,
)


class HttpxModule(QueryType):
    fqns = ["httpx"]


class AiohttpModule(QueryType):
    fqns = ["aiohttp"]


class Urllib3(QueryType):
    fqns = ["urllib3"]


@python_rule(
    id="PYTHON-LANG-SEC-053",
    name="Certificate check switched off",
    severity="HIGH",
    category="lang",
    cwe="CWE-295",
    owasp="A02:2021",
    tags="tls,certificate,requests,CWE-295,OWASP-A02",
    message=(
        "The server's certificate is not checked, so anyone on the way can answer in its place. "
        "Leave verify out, or give the path of your own certificate authority."
    ),
)
def certificate_check_off():
    return Or(
        Requests.method(*VERIFYING_VERBS).where("verify", False),
        RequestsSession.method(*VERIFYING_VERBS, "send").where("verify", False),
        Httpx.method(*VERIFYING_VERBS, "stream").where("verify", False),
        HttpxModule.method("Client", "AsyncClient").where("verify", False),
        AiohttpSession.method(*VERIFYING_VERBS).where("ssl", False),
        AiohttpSession.method(*VERIFYING_VERBS).where("verify_ssl", False),
        AiohttpModule.method("TCPConnector").where("ssl", False),
        AiohttpModule.method("TCPConnector").where("verify_ssl", False),
        Urllib3.method("PoolManager", "ProxyManager", "HTTPSConnectionPool").where(
            "cert_reqs", ["CERT_NONE", "ssl.CERT_NONE"]
        ),
    )
