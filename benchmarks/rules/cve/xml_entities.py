"""XML from outside in parsers that expand entities."""

from codepathfinder import QueryType, calls, flows, missing, variable
from codepathfinder.python_decorators import python_rule


class WerkzeugRequest(QueryType):
    fqns = ["werkzeug.wrappers.Request", "flask.Request"]
    match_unknown = True


class SaxParser(QueryType):
    fqns = ["xml.sax.xmlreader.XMLReader", "xml.sax.expatreader.ExpatParser"]


class Lxml(QueryType):
    fqns = ["lxml.etree"]


PARSERS = ("fromstring", "XML", "parse", "iterparse")


@python_rule(
    id="CVE-XML-REQUEST",
    name="Request data in an XML parser that expands entities",
    severity="HIGH",
    cwe="CWE-611",
    message="The sender of the document can have files of the server read.",
)
def request_data_in_xml_parser():
    return flows(
        from_sources=[WerkzeugRequest.method("get_data"), WerkzeugRequest.attr("data", "stream")],
        to_sinks=[Lxml.method(*PARSERS).where("parser", missing()).where(1, missing()).tracks(0)],
    )


@python_rule(
    id="CVE-XML-PARAMETER",
    name="Document of a library's caller in an XML parser that expands entities",
    severity="MEDIUM",
    cwe="CWE-776",
    message="The author of the document can exhaust the machine's memory.",
)
def parameter_in_xml_parser():
    return flows(
        from_sources=[variable("filename")],
        to_sinks=[SaxParser.method("parse").tracks(0), calls("xml.sax.parse").tracks(0)],
    )
