import abc


class Report(abc.ABC):
    def __init__(self, text):
        self.text = text

    @abc.abstractmethod
    def body(self):
        ...

    def title(self):
        return "Report"

    def render(self):
        return self.title() + "\n" + self.body()
