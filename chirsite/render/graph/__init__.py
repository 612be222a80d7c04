"""The schema.org description of each page: one ``@graph``, stable identifiers, only what the page shows."""
