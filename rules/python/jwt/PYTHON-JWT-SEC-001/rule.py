"""PYTHON-JWT-SEC-001: token signed with a secret in the code."""

from codepathfinder import Or, QueryType
from codepathfinder.python_decorators import python_rule
from codepathfinder.qualifiers import literal


class Jwt(QueryType):
    """Modules whose ``encode`` takes the key second: PyJWT and python-jose."""

    fqns = ["jwt", "jwt.api_jwt", "jose.jwt", "jose.jws"]


class PyJwt(QueryType):
    fqns = ["jwt.PyJWT", "jwt.api_jwt.PyJWT"]


class Authlib(QueryType):
    fqns = ["authlib.jose.jwt", "authlib.jose.JsonWebToken"]


class FlaskConfig(QueryType):
    fqns = ["flask.Config", "flask.config.Config"]


@python_rule(
    id="PYTHON-JWT-SEC-001",
    name="Token signed with a secret in the code",
    severity="HIGH",
    category="jwt",
    cwe="CWE-798",
    owasp="A02:2021",
    tags="jwt,secret,credentials,CWE-321,CWE-798,OWASP-A02",
    message=(
        "This token is signed with a secret that stands in the code, so everyone who can read the "
        "code can sign tokens. Load the key from the environment or a key store, and replace this "
        "one."
    ),
)
def token_signed_with_literal():
    return Or(
        Jwt.method("encode", "decode", "sign").where(1, literal()),
        Jwt.method("encode", "decode", "sign").where("key", literal()),
        PyJwt.method("encode", "decode").where(1, literal()),
        PyJwt.method("encode", "decode").where("key", literal()),
        Authlib.method("encode").where(2, literal()),
        Authlib.method("encode").where("key", literal()),
        Authlib.method("decode").where(1, literal()),
        FlaskConfig.method("__setitem__").where(0, "JWT_SECRET_KEY").where(1, literal()),
    )
