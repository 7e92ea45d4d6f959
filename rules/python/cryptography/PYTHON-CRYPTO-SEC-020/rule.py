"""PYTHON-CRYPTO-SEC-020: RSA key of less than 2048 bits."""

from codepathfinder import Or, QueryType, lt
from codepathfinder.python_decorators import python_rule


class Rsa(QueryType):
    fqns = ["cryptography.hazmat.primitives.asymmetric.rsa"]


class ParamikoKey(QueryType):
    fqns = ["paramiko.RSAKey", "paramiko.rsakey.RSAKey"]


class Asyncssh(QueryType):
    fqns = ["asyncssh"]


@python_rule(
    id="PYTHON-CRYPTO-SEC-020",
    name="RSA key of less than 2048 bits",
    severity="HIGH",
    category="cryptography",
    cwe="CWE-326",
    owasp="A02:2021",
    tags="cryptography,rsa,key-size,CWE-326,OWASP-A02",
    message=(
        "This RSA key is too short to resist factoring. Generate at least 2048 bits, better 3072, "
        "or use an elliptic curve."
    ),
)
def short_rsa_key():
    return Or(
        Rsa.method("generate_private_key").where(1, lt(2048)),
        Rsa.method("generate_private_key").where("key_size", lt(2048)),
        ParamikoKey.method("generate").where(0, lt(2048)),
        ParamikoKey.method("generate").where("bits", lt(2048)),
        Asyncssh.method("generate_private_key").where(0, "ssh-rsa").where("key_size", lt(2048)),
    )
