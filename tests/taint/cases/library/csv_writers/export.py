import csv
import io


def to_csv(rows):
    stream = io.StringIO()
    writer = csv.writer(stream)
    for row in rows:
        writer.writerow(row)
    return stream.getvalue()


def with_dicts(rows, names):
    out = io.StringIO()
    writer = csv.DictWriter(out, fieldnames=names)
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()
