"""Validators of another module in several forms."""
import checks
from checks import Rejected, Validator, ensure_host, is_format, is_word, normalise, parse_id
from taintcheck import not_sink, numbers, sink, source


def formats(value):
    if is_format(value):
        not_sink(value)
        return
    sink(value)


def hosts(value):
    try:
        host = ensure_host(value)
    except Rejected:
        sink(value)
        return
    not_sink(host)
    not_sink(value)


def words(value):
    if not is_word(value):
        raise Rejected("word")
    not_sink(value)


def conditions(value):
    checks.reject_unless(value in checks.SAFE)
    not_sink(value)


def lengths(value):
    checks.reject_unless(len(value) < 1000)
    sink(value)


def ids(value):
    not_sink(parse_id(value))


def objects(value):
    validator = Validator()
    if validator.valid(value):
        not_sink(value)
    try:
        not_sink(validator.check(value))
    except Rejected as error:
        sink(str(error))


def cleaned(value):
    name = normalise(value)
    if name is None:
        return
    not_sink(name)


text = source()
formats(text)
hosts(text)
try:
    words(text)
except Rejected:
    pass
try:
    conditions(text)
except Rejected:
    pass
lengths(text)
ids(numbers())
objects(text)
cleaned(numbers())
