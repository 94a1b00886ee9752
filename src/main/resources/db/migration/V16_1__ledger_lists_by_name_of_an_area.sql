-- Lists of measures are narrowed by the name of an area: its ordinal is a place in one text and not in the next.
CREATE INDEX ledger_chain_by_area_name ON ledger_chain (area_name, entry_id);
