from backup.shell import run


class BackupJob:
    def __init__(self, target, keep):
        self.target = target
        self.keep = int(keep)

    def start(self):
        run(["rsync", "-a", "/srv/data", self.target])
        run(["find", "/srv/data", "-mtime", str(self.keep), "-delete"])
