from abc import ABC, abstractmethod


class App(ABC):
    @abstractmethod
    def get_host(self):
        """Address to listen on."""

    def run(self):
        return self.get_host()

    def run_with(self, _fallback):
        return self.run()
