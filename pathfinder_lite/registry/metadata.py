"""What a rule's ``meta.yaml`` says, and the page people read."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import yaml
from pydantic import BaseModel, BeforeValidator, ConfigDict, ValidationError

from pathfinder_lite.errors import RuleError
from pathfinder_lite.queryir.rules import Severity

META_FILE = "meta.yaml"


@dataclass(frozen=True, slots=True)
class Question:
    """One entry of a rule's frequently asked questions."""

    question: str
    answer: str


@dataclass(frozen=True, slots=True)
class RuleMetadata:
    """What ``meta.yaml`` says about a rule; texts are Markdown, empty when absent."""

    id: str
    name: str
    severity: Severity
    category: str = ""
    cwe: tuple[str, ...] = ()
    owasp: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    description: str = ""
    message: str = ""
    vulnerable_example: str = ""
    secure_example: str = ""
    how_to_fix: tuple[str, ...] = ()
    security_implications: tuple[str, ...] = ()
    faq: tuple[Question, ...] = ()
    references: tuple[str, ...] = ()


def _lower(value: object) -> object:
    return value.strip().lower() if isinstance(value, str) else value


def _as_list(value: object) -> object:
    """A single text as a list of one: authors write both."""
    return [value] if isinstance(value, str) else value


Texts = Annotated[tuple[str, ...], BeforeValidator(_as_list)]


class _QuestionModel(BaseModel):
    model_config = ConfigDict(extra="forbid")

    question: str
    answer: str


class _MetadataModel(BaseModel):
    """The schema of ``meta.yaml``."""

    model_config = ConfigDict(extra="forbid")

    id: str
    name: str
    severity: Annotated[Severity, BeforeValidator(_lower)]
    category: str = ""
    cwe: Texts = ()
    owasp: Texts = ()
    tags: Texts = ()
    description: str = ""
    message: str = ""
    vulnerable_example: str = ""
    secure_example: str = ""
    how_to_fix: Texts = ()
    security_implications: Texts = ()
    faq: tuple[_QuestionModel, ...] = ()
    references: Texts = ()


def read_metadata(folder: Path, *, lenient: bool = False) -> RuleMetadata | None:
    """The rule folder's ``meta.yaml``, None when it has none.

    ``lenient`` leaves out fields that are not known or not as expected: pages of rules that were
    written for another tool have some of their own.

    Raises:
        RuleError: The file is not YAML or breaks the schema.
    """
    path = folder / META_FILE
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        document = yaml.load(path.read_bytes(), Loader=loader)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise RuleError(f"cannot read {path}: {error.strerror}") from error
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise RuleError(f"{path} is not valid YAML: {' '.join(str(error).split())}") from error
    try:
        model = _MetadataModel.model_validate(_known(document) if lenient else document)
    except ValidationError as error:
        mistakes = (
            f"{'.'.join(map(str, detail['loc'])) or 'document'}: {detail['msg']}"
            for detail in error.errors()
        )
        raise RuleError(f"{path}: {'; '.join(mistakes)}") from None
    fields = {name: getattr(model, name) for name in _MetadataModel.model_fields}
    fields["faq"] = tuple(Question(item.question, item.answer) for item in model.faq)
    return RuleMetadata(**fields)


def _known(document: object) -> object:
    """A document without the fields that break the schema, as far as they are optional."""
    if not isinstance(document, dict):
        return document
    try:
        _MetadataModel.model_validate(document)
    except ValidationError as error:
        wrong = {detail["loc"][0] for detail in error.errors() if detail["loc"]}
        optional = {n for n, f in _MetadataModel.model_fields.items() if not f.is_required()}
        return {
            name: value
            for name, value in document.items()
            if name not in wrong or (name in _MetadataModel.model_fields and name not in optional)
        }
    return document


def rule_page(metadata: RuleMetadata) -> str:
    """The rule's page in Markdown, ending in a newline."""
    facts = [f"Severity: {metadata.severity}", *metadata.cwe, *metadata.owasp]
    parts = [f"# {metadata.id}: {metadata.name}", " | ".join(facts)]
    parts += filter(None, (metadata.description.strip() or metadata.message.strip(),))
    for title, code in (
        ("Vulnerable", metadata.vulnerable_example),
        ("Secure", metadata.secure_example),
    ):
        if code.strip():
            parts.append(f"## {title} example\n\n{_fenced(code)}")
    for title, texts in (
        ("How to fix", metadata.how_to_fix),
        ("Security implications", metadata.security_implications),
    ):
        if texts:
            parts.append(f"## {title}\n\n{_paragraph_or_list(texts)}")
    if metadata.faq:
        answers = (f"### {item.question.strip()}\n\n{item.answer.strip()}" for item in metadata.faq)
        parts.append("## Questions\n\n" + "\n\n".join(answers))
    if metadata.references:
        parts.append("## References\n\n" + "\n".join(f"- {link}" for link in metadata.references))
    return "\n\n".join(parts) + "\n"


def _fenced(code: str) -> str:
    longest = max((len(run) for run in re.findall("`+", code)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}python\n{code.strip(chr(10))}\n{fence}"


def _paragraph_or_list(texts: Sequence[str]) -> str:
    if len(texts) == 1:
        return texts[0].strip()
    return "\n".join(f"- {text.strip()}" for text in texts)
