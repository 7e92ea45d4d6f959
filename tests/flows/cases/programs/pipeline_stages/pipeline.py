class Pipeline:
    def __init__(self, *stages):
        self._stages = stages

    def run(self, rows):
        for stage in self._stages:
            rows = stage(rows)
        return rows

    def first(self, rows):
        return next(iter(self.run(rows)))
