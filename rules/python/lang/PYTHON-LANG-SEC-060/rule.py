"""PYTHON-LANG-SEC-060: uRL fetched without TLS."""

from codepathfinder import Or, regex
from codepathfinder.python_decorators import python_rule
from rules_shared.sinks.http_clients import (
    VERBS,
    AiohttpSession,
    Httpx,
    HttpxClient,
    Requests,
    RequestsSession,
)

PLAIN = regex(
    r"(?i)^http://(?!localhost\b|127\.\d|0\.0\.0\.0|\[::1\]|[\w-]+(?:[:/]|$)|[\w.-]+\.(?:local|test|internal)\b)"
)

CLIENTS = (Requests, RequestsSession, Httpx, HttpxClient, AiohttpSession)


@python_rule(
    id="PYTHON-LANG-SEC-060",
    name="URL fetched without TLS",
    severity="MEDIUM",
    category="lang",
    cwe="CWE-319",
    owasp="A02:2021",
    tags="tls,http,requests,CWE-319,OWASP-A02",
    message=(
        "This request travels unencrypted, so anyone on the way can read and change it and its "
        "answer. Use https://."
    ),
)
def url_without_tls():
    matchers = []
    for client in CLIENTS:
        matchers += [
            client.method(*VERBS).where(0, PLAIN),
            client.method(*VERBS).where("url", PLAIN),
            client.method("request").where(1, PLAIN),
            client.method("request").where("url", PLAIN),
        ]
    return Or(*matchers)
