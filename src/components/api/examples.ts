import type { Dictionary } from '../../locale/words.ts';

export type Example = { name: keyof Pick<Dictionary['api'], 'curl' | 'python' | 'r' | 'javascript' | 'excel'>; code: string };

/**
 * One task in five languages: the newest figures, each with its status, and of them those that were reported.
 *
 * @param site address of the site with its base path and a slash at the end
 */
export const examples = (site: string): readonly Example[] => [
  {
    name: 'curl',
    code: `curl --fail --silent --show-error "${site}data/latest.json" |
  jq --raw-output '.figures[] | select(.status == "reported") | [.figure_id, .value, .status] | @tsv'`,
  },
  {
    name: 'python',
    code: `import csv, io, urllib.request

with urllib.request.urlopen("${site}data/latest.csv") as answer:
    rows = list(csv.DictReader(io.TextIOWrapper(answer, encoding="utf-8", newline="")))

reported = [row for row in rows if row["status"] == "reported"]
for row in reported:
    print(row["figure_id"], row["value"], row["status"], sep="\\t")`,
  },
  {
    name: 'r',
    code: `rows <- read.csv("${site}data/latest.csv", fileEncoding = "UTF-8", na.strings = "",
                 colClasses = c(place_code = "character", period = "character"))

reported <- subset(rows, status == "reported")
print(reported[, c("figure_id", "value", "status")])`,
  },
  {
    name: 'javascript',
    code: `const answer = await fetch("${site}data/latest.json");
if (!answer.ok) throw new Error(String(answer.status));
const { figures } = await answer.json();

const reported = figures.filter(({ status }) => status === "reported");
for (const { figure_id, value, status } of reported) console.log([figure_id, value, status].join("\\t"));`,
  },
  {
    name: 'excel',
    code: `let
  File = Web.Contents("${site}data/latest.csv"),
  Source = Csv.Document(File, [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),
  Rows = Table.PromoteHeaders(Source, [PromoteAllScalars = true]),
  Reported = Table.SelectRows(Rows, each [status] = "reported"),
  Numbers = Table.TransformColumnTypes(Reported, {{"value", type number}}, "en-GB")
in
  Table.SelectColumns(Numbers, {"figure_id", "value", "status"})`,
  },
];
