class Section:
    def __init__(self, title):
        self.title = title
        self.lines = []

    def add(self, *lines):
        self.lines.extend(lines)
        return self

    def text(self):
        return "\n".join([self.title, *self.lines])


class Report:
    def __init__(self, name):
        self.name = name
        self._sections = []

    def section(self, title):
        section = Section(title)
        self._sections.append(section)
        return section

    def __getitem__(self, index):
        return self._sections[index]

    def __iter__(self):
        return iter(self._sections)

    def __len__(self):
        return len(self._sections)

    def render(self, formatter=str):
        return "\n\n".join(formatter(section.text()) for section in self)
