"""PYTHON-LANG-SEC-030: MD5 used as a hash."""

from codepathfinder import And, Not, Or, QueryType, calls, regex
from codepathfinder.python_decorators import python_rule


class Hashlib(QueryType):
    fqns = ["hashlib"]


class Hmac(QueryType):
    fqns = ["hmac"]


MD5 = regex(r"(?i)^(?:hashlib\.)?(?:openssl_)?md5$")


@python_rule(
    id="PYTHON-LANG-SEC-030",
    name="MD5 used as a hash",
    severity="MEDIUM",
    category="lang",
    cwe="CWE-327",
    owasp="A02:2021",
    tags="cryptography,hash,md5,CWE-328,CWE-327,OWASP-A02",
    message=(
        "MD5 is broken: two documents with the same hash are made in seconds. Use hashlib.sha256, "
        "or for passwords hashlib.scrypt; where no security depends on it, say "
        "usedforsecurity=False."
    ),
)
def md5_used():
    made = Or(
        Hashlib.method("md5"),
        Hashlib.method("new").where(0, MD5),
        Hashlib.method("new").where("name", MD5),
    )
    return Or(
        And(made, Not(Hashlib.method("md5", "new").where("usedforsecurity", False))),
        Hashlib.method("file_digest").where(1, MD5),
        Hmac.method("new", "digest").where(2, MD5),
        Hmac.method("new").where("digestmod", MD5),
        Hmac.method("digest").where("digest", MD5),
        calls("Crypto.Hash.MD5.new", "Cryptodome.Hash.MD5.new"),
    )
