"""Loaders that run code that the data names."""

from codepathfinder import QueryType, calls, missing, regex

BYTES_OR_FILE = (0, "data", "file", "f", "filepath_or_buffer", "filename", "string")

PICKLE = [
    calls(
        "pickle.loads",
        "pickle.load",
        "pickle.Unpickler",
        "_pickle.loads",
        "_pickle.load",
        "_pickle.Unpickler",
        "cPickle.loads",
        "cPickle.load",
        "dill.loads",
        "dill.load",
        "cloudpickle.loads",
        "cloudpickle.load",
        "joblib.load",
        "pandas.read_pickle",
        "shelve.open",
    ).tracks(*BYTES_OR_FILE),
    calls("numpy.load", match_name={"allow_pickle": True}).tracks(0, "file"),
]


class Torch(QueryType):
    fqns = ["torch"]


TORCH = [
    Torch.method("load").where("weights_only", missing()).tracks(0, "f"),
    Torch.method("load").where("weights_only", False).tracks(0, "f"),
]


class Yaml(QueryType):
    fqns = ["yaml"]


UNSAFE_LOADER = r"(?:^|\.)C?(?:Unsafe|Full)?Loader$"

YAML = [
    Yaml.method("unsafe_load", "unsafe_load_all", "full_load", "full_load_all").tracks(0, "stream"),
    Yaml.method("load", "load_all")
    .where("Loader", missing())
    .where(1, missing())
    .tracks(0, "stream"),
    Yaml.method("load", "load_all").where("Loader", regex(UNSAFE_LOADER)).tracks(0, "stream"),
    Yaml.method("load", "load_all").where(1, regex(UNSAFE_LOADER)).tracks(0, "stream"),
]

OTHER_LOADERS = [
    calls("marshal.loads", "marshal.load", "jsonpickle.decode").tracks(0, "bytes", "file", "string")
]

SIGNATURE_CHECKS = [
    calls(
        "hmac.compare_digest",
        "secrets.compare_digest",
        "django.core.signing.loads",
        "*.verify",
        "*.verify_signature",
        "*.validate",
    )
]
"""Tests of who wrote the data. They clean it where it is used below the test."""
