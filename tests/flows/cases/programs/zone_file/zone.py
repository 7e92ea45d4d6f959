from collections import namedtuple

Record = namedtuple("Record", "name kind value")


def parse(text):
    records = {}
    for line in text.splitlines():
        if not line or line.startswith(";"):
            continue
        record = Record(*line.split())
        records[record.name] = record
    return records
