"""The one exception of this package: the disk refused, and the published site is as it was."""

from __future__ import annotations

import errno
from pathlib import Path

_CAUSES = {
    errno.ENOSPC: ("le disque est plein", "Libérer de la place, puis relancer la construction."),
    errno.EDQUOT: ("le quota de disque est atteint", "Libérer de la place, puis relancer la construction."),
    errno.EACCES: ("l’écriture est interdite", "Vérifier les droits du dossier et de son dossier parent."),
    errno.EPERM: ("l’écriture est interdite", "Vérifier les droits du dossier et de son dossier parent."),
    errno.EROFS: ("le disque est en lecture seule", "Choisir un autre dossier de sortie."),
    errno.EBUSY: (
        "le dossier est occupé, ou c’est un point de montage",
        "Choisir un dossier de sortie à l’intérieur de ce volume.",
    ),
    errno.EXDEV: ("le dossier est un point de montage", "Choisir un dossier de sortie à l’intérieur de ce volume."),
    errno.ENOENT: ("un fichier a disparu pendant la construction", "Relancer la construction."),
    errno.ENOTDIR: ("un fichier se trouve là où il faut un dossier", "Le déplacer, ou choisir un autre dossier."),
    errno.ENAMETOOLONG: ("un nom de fichier est trop long", "Raccourcir le nom de la page ou du fichier."),
}


class OutputError(Exception):
    """The output could not be written; what was there before is untouched.

    ``message`` and ``help`` are French sentences for the person who runs the command.
    """

    def __init__(self, message: str, help: str) -> None:
        super().__init__(message, help)
        self.message = message
        self.help = help

    @classmethod
    def of(cls, error: OSError, folder: Path) -> OutputError:
        """Tell what the system refused, in French; ``folder`` is the one the reader knows."""
        unknown = (error.strerror or str(error), "Vérifier le dossier, puis relancer la construction.")
        cause, advice = _CAUSES.get(error.errno or 0, unknown)
        where = f" ({error.filename})" if error.filename else ""
        return cls(f"impossible d’écrire « {folder} » : {cause}{where}", advice)
