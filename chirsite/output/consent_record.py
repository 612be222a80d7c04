"""``consent-records/``: one file for each version of what visitors were asked, numbered and dated, never changed."""

from __future__ import annotations

import json
from pathlib import Path

from chirsite.output.errors import OutputError

FOLDER = "consent-records"


def keep_record(record: bytes, root: Path) -> str:
    """Keep ``record`` in the project at ``root`` when its version is not that of the last one.

    Gives the path of the new file in the project, ``""`` when there is none. Raises OutputError when the disk refuses.
    """
    if not record:
        return ""
    asked = json.loads(record)
    try:
        kept = sorted((root / FOLDER).glob("[0-9]*.json"))
        if kept and kept[-1].stem.endswith(f"-{asked['version']}"):
            return ""
        name = f"{FOLDER}/{len(kept) + 1:04}-{asked['from']}-{asked['version']}.json"
        (root / FOLDER).mkdir(exist_ok=True)
        (root / name).write_bytes(record)
    except OSError as error:
        raise OutputError.of(error, root / FOLDER) from error
    return name
