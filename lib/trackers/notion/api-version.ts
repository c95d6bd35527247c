/** Since then a database may have several sources of data, and its pages name theirs (docs: "Versioning"). */
export const VERSION = { 'Notion-Version': '2025-09-03' };
