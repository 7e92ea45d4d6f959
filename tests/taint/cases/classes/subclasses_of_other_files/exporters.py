from base import Exporter
from taintcheck import clean


class CsvExporter(Exporter):
    format = "csv"

    def export(self, rows):
        return "\n".join(",".join(row) for row in rows)


class HtmlExporter(Exporter):
    format = "html"

    def export(self, rows):
        return "".join(f"<tr>{''.join(self.cell(c) for c in row)}</tr>" for row in rows)

    def cell(self, text):
        return f"<td>{clean(text)}</td>"
