class History:
    def __init__(self):
        self._done = []

    def execute(self, step):
        step.execute()
        self._done.append(step)

    def undo(self):
        self._done.pop().undo()
