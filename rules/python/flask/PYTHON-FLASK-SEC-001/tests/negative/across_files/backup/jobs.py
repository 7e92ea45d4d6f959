from backup.shell import run


class BackupJob:
    folder = "/srv/data"

    def __init__(self, target):
        self.target = target

    def start(self):
        run(["rsync", "-a", self.folder, "/mnt/backup"])
