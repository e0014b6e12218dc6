// How it works
// - Every line says which sweep it belongs to. What all lines must share is compared as it is written, with
//   the first line there is; what a series must share, with the series' first line. Only then is it read.
// - The points come in any order; in the end every place of the grid must have been filled once.
#include "core/base/words.h"
#include "core/formats/csv_text.h"
#include "core/formats/sweep_columns.h"
#include "core/formats/sweep_csv.h"
#include "core/models/registry.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>
#include <map>
#include <set>

namespace timeslice {
namespace {

constexpr size_t kMaxNamed = 8; // missing points, and shards, that a message names
constexpr size_t kMaxPoints = 10'000'000;

constexpr size_t indexOf(SweepColumn column) {
    return static_cast<size_t>(column);
}

// One line, and where it stands.
struct Line {
    std::string file;
    CsvRow row;
    const std::string& operator[](SweepColumn column) const { return row.fields[indexOf(column)]; }
    bool has(SweepColumn column) const { return indexOf(column) < row.fields.size(); }
    template <typename... Args>
    Problem problem(Args&&... args) const {
        return {Text(std::forward<Args>(args)...), file, row.line, 0};
    }
};

// With all columns, or as older versions wrote it, without the last.
bool isHead(const std::vector<std::string>& fields) {
    return std::ranges::equal(fields, kSweepColumns) ||
           std::ranges::equal(
               fields, std::span<const std::string_view>(kSweepColumns).first(kSweepColumns.size() - 1));
}

template <typename T>
std::optional<T> numberFrom(std::string_view text) {
    T value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size()) return {};
    return value;
}

struct Fraction {
    int64_t number = 1;
    int64_t count = 1;
};

std::optional<Fraction> fractionFrom(std::string_view text) {
    const size_t slash = text.find('/');
    if (slash == std::string_view::npos) return {};
    const auto number = numberFrom<int64_t>(text.substr(0, slash));
    const auto count = numberFrom<int64_t>(text.substr(slash + 1));
    if (!number || !count || *number < 1 || *number > *count) return {};
    return Fraction{*number, *count};
}

std::string_view countOf(std::string_view fraction) {
    return fraction.substr(std::min(fraction.size(), fraction.find('/') + 1));
}

std::optional<std::vector<int64_t>> valuesFrom(std::string_view text) {
    std::vector<int64_t> values;
    for (size_t begin = 0, end = 0; end != std::string_view::npos; begin = end + 1) {
        end = text.find(' ', begin);
        const auto value = numberFrom<int64_t>(text.substr(begin, end == text.npos ? end : end - begin));
        if (!value || *value < 1 || (!values.empty() && *value <= values.back())) return {};
        values.push_back(*value);
    }
    return values;
}

std::optional<Ending> endingFrom(std::string_view text) {
    for (const Ending ending :
         {Ending::Done, Ending::Deadlock, Ending::Timeout, Ending::Cancelled, Ending::Choice, Ending::Failed})
        if (text == nameOf(ending)) return ending;
    return {};
}

std::optional<VerdictKind> resultFrom(std::string_view text) {
    for (const VerdictKind kind :
         {VerdictKind::Correct, VerdictKind::Unchecked, VerdictKind::Lost, VerdictKind::Stuck,
          VerdictKind::Cancelled, VerdictKind::Timeout, VerdictKind::Failed, VerdictKind::Open})
        if (text == nameOf(kind)) return kind;
    return {};
}

// Of a run that came to its end.
Text messageFor(VerdictKind result) {
    if (isRight(result)) return {};
    return result == VerdictKind::Lost ? Text(TS_TEXT("Updates to shared variables were lost."))
                                       : Text(TS_TEXT("The run does not match what its workload expects."));
}

// The run's own message stayed where it ran.
Text messageFor(Ending ending) {
    switch (ending) {
    case Ending::Done:
        return {};
    case Ending::Deadlock:
        return TS_TEXT("Deadlock.");
    case Ending::Timeout:
        return TS_TEXT("The run was stopped at its time limit.");
    case Ending::Cancelled:
        return TS_TEXT("Cancelled.");
    case Ending::Choice:
        return TS_TEXT("The run is waiting for the next choice.");
    case Ending::Failed:
        break;
    }
    return TS_TEXT("The run failed.");
}

class Merge {
  public:
    Result<Sweep> merge(std::span<const SweepPart> parts) {
        for (const SweepPart& part : parts)
            if (!readPart(part)) return tl::unexpected(Problems{m_problem});
        if (m_lines.empty()) return failure(TS_TEXT("The parts contain no points to merge."));
        const bool sound = readHead() && std::ranges::all_of(m_lines, [this](const Line& line) {
                               return belongs(line) && readSeries(line) && readPoint(line);
                           });
        if (!sound || !complete()) return tl::unexpected(Problems{m_problem});
        for (auto& [place, point] : m_points) m_sweep.points.push_back(std::move(point.first));
        return std::move(m_sweep);
    }

  private:
    bool fail(Problem problem) {
        m_problem = std::move(problem);
        return false;
    }

    bool readPart(const SweepPart& part) {
        Result<std::vector<CsvRow>> rows = readCsv(part.text, part.file);
        if (!rows) return fail(rows.error().front());
        const bool known = !rows->empty() && isHead(rows->front().fields);
        const size_t columns = known ? rows->front().fields.size() : 0;
        if (!known)
            return fail({TS_TEXT("this is not part of a sweep; expected a file written by 'timeslice scale' "
                                 "with -o FILE.csv"),
                         part.file, 1, 0});
        for (size_t i = 1; i < rows->size(); ++i) {
            Line line{part.file, std::move((*rows)[i])};
            if (line.row.fields.size() != columns)
                return fail(line.problem(TS_PLURAL("found {0} field, expected {1}; is the file complete?",
                                                   "found {0} fields, expected {1}; is the file complete?"),
                                         line.row.fields.size(), columns));
            m_lines.push_back(std::move(line));
        }
        return true;
    }

    bool notUnderstood(const Line& line, SweepColumn column) {
        return fail(line.problem(TS_TEXT("the value '{1}' in column {0} is not valid; "
                                         "the file has been changed"),
                                 std::string(kSweepColumns[indexOf(column)]), excerpt(line[column])));
    }

    bool readHead() {
        const Line& first = m_lines.front();
        SweepHead& head = m_sweep.head;
        head.workload = first[SweepColumn::Workload];
        head.title = first[SweepColumn::Title];
        head.hash = first[SweepColumn::Hash];
        head.group = first[SweepColumn::Group];
        const std::string& axis = first[SweepColumn::Axis];
        head.axis = axis == nameOf(SweepAxis::Tasks) ? SweepAxis::Tasks : SweepAxis::Cores;
        if (axis != nameOf(head.axis)) return notUnderstood(first, SweepColumn::Axis);
        const auto values = valuesFrom(first[SweepColumn::Values]);
        if (!values) return notUnderstood(first, SweepColumn::Values);
        head.values = *values;
        const auto series = fractionFrom(first[SweepColumn::Series]);
        const bool sound = series && series->count <= static_cast<int64_t>(kMaxPoints / values->size());
        if (!sound) return notUnderstood(first, SweepColumn::Series);
        head.series.resize(static_cast<size_t>(series->count));
        const auto shard = fractionFrom(first[SweepColumn::Shard]);
        if (!shard) return notUnderstood(first, SweepColumn::Shard);
        m_shards = shard->count;
        return true;
    }

    bool same(const Line& line, const Line& first, SweepColumn column) {
        const bool fraction = column == SweepColumn::Shard || column == SweepColumn::Series;
        const std::string_view one = fraction ? countOf(line[column]) : std::string_view(line[column]);
        const std::string_view other = fraction ? countOf(first[column]) : std::string_view(first[column]);
        if (one == other) return true;
        if (column == SweepColumn::Hash)
            return fail(line.problem(TS_TEXT("this part belongs to a different sweep than {0}: "
                                             "the workload's text or parameters differ. "
                                             "Merge only parts of the same sweep."),
                                     first.file));
        return fail(line.problem(TS_TEXT("this part belongs to a different sweep than {0}: "
                                         "its column {1} has '{2}', not '{3}'. "
                                         "Merge only parts of the same sweep."),
                                 first.file, std::string(kSweepColumns[indexOf(column)]),
                                 excerpt(line[column]), excerpt(first[column])));
    }

    bool belongs(const Line& line) {
        for (size_t column = 0; column <= indexOf(SweepColumn::Series); ++column)
            if (!same(line, m_lines.front(), static_cast<SweepColumn>(column))) return false;
        return true;
    }

    bool readSeries(const Line& line) {
        const auto number = fractionFrom(line[SweepColumn::Series]);
        if (!number) return notUnderstood(line, SweepColumn::Series);
        const auto index = static_cast<size_t>(number->number - 1);
        const auto [known, isNew] = m_firstOf.emplace(index, &line);
        if (isNew) return readSpec(line, m_sweep.head.series[index]);
        for (size_t column = indexOf(SweepColumn::Model); column <= indexOf(SweepColumn::SettingWords);
             ++column)
            if (!same(line, *known->second, static_cast<SweepColumn>(column))) return false;
        return true;
    }

    bool readSpec(const Line& line, RunSpec& spec) {
        spec.model = line[SweepColumn::Model];
        if (!findModel(spec.model)) return notUnderstood(line, SweepColumn::Model);
        const std::string& engine = line[SweepColumn::Engine];
        const std::optional<Engine> named = engineNamed(engine);
        if (!named) return notUnderstood(line, SweepColumn::Engine);
        spec.engine = *named;
        spec.policy = line[SweepColumn::Policy];
        spec.ideal = line[SweepColumn::Ideal] == "true";
        if (!readOptional(line, SweepColumn::Cores, spec.cores)) return false;
        const auto seed = numberFrom<uint64_t>(line[SweepColumn::Seed]);
        if (!seed) return notUnderstood(line, SweepColumn::Seed);
        spec.seed = *seed;
        std::optional<int64_t> timeout;
        if (!readOptional(line, SweepColumn::Timeout, timeout)) return false;
        if (timeout) spec.timeout = Nanos{*timeout};
        const auto settings = settingsFrom(spec, line[SweepColumn::SettingWords]);
        if (!settings) return notUnderstood(line, SweepColumn::SettingWords);
        spec.settings = *settings;
        return true;
    }

    template <typename T>
    bool readOptional(const Line& line, SweepColumn column, std::optional<T>& value) {
        if (line[column].empty()) return true;
        value = numberFrom<T>(line[column]);
        return value && *value >= 0 ? true : notUnderstood(line, column);
    }

    bool readPoint(const Line& line) {
        const std::vector<int64_t>& values = m_sweep.head.values;
        const auto n = numberFrom<int64_t>(line[SweepColumn::N]);
        const auto at = std::ranges::find(values, n.value_or(0));
        if (at == values.end()) return notUnderstood(line, SweepColumn::N);
        SweepPoint point;
        point.place.series = static_cast<size_t>(fractionFrom(line[SweepColumn::Series])->number - 1);
        point.place.value = static_cast<size_t>(at - values.begin());
        const auto tasks = numberFrom<int64_t>(line[SweepColumn::Tasks]);
        if (!tasks || *tasks < 1) return notUnderstood(line, SweepColumn::Tasks);
        point.tasks = *tasks;
        const auto ending = endingFrom(line[SweepColumn::Ending]);
        if (!ending) return notUnderstood(line, SweepColumn::Ending);
        point.ending = *ending;
        if (!readResult(line, point)) return false;
        point.message = *ending == Ending::Done ? messageFor(point.result) : messageFor(*ending);
        std::optional<int64_t> makespan;
        if (!readOptional(line, SweepColumn::Makespan, makespan)) return false;
        if (makespan.has_value() != (*ending == Ending::Done))
            return notUnderstood(line, SweepColumn::Makespan);
        if (makespan) point.makespan = Nanos{*makespan};
        return addPoint(line, point);
    }

    // Parts of older versions tell only the ending.
    bool readResult(const Line& line, SweepPoint& point) {
        point.result = point.ending == Ending::Done ? VerdictKind::Unchecked : VerdictKind::Failed;
        if (!line.has(SweepColumn::Result)) return true;
        const auto result = resultFrom(line[SweepColumn::Result]);
        if (!result) return notUnderstood(line, SweepColumn::Result);
        point.result = *result;
        return true;
    }

    bool addPoint(const Line& line, const SweepPoint& point) {
        const auto [known, isNew] = m_points.emplace(point.place, std::pair(point, &line));
        if (isNew) return true;
        const Line& first = *known->second.second;
        return fail(line.problem(TS_TEXT("{0} at {1} appears twice: it is already in line {2} of {3}. "
                                         "Leave out one of the files."),
                                 line[SweepColumn::Model], line[SweepColumn::N], first.row.line, first.file));
    }

    // A series that no part has is called by its number.
    std::string nameOfPoint(const SweepPlace& place) const {
        const std::string& model = m_sweep.head.series[place.series].model;
        const bool known = m_firstOf.contains(place.series);
        return fmt::format("{} {}", known ? model : fmt::format("#{}", place.series + 1),
                           m_sweep.head.values[place.value]);
    }

    bool complete() {
        std::vector<std::string> missing;
        std::set<int64_t> shards;
        size_t count = 0;
        for (const SweepPlace& place : placesOf(m_sweep.head)) {
            if (m_points.contains(place)) continue;
            if (++count <= kMaxNamed) missing.push_back(nameOfPoint(place));
            shards.insert(shardOf(place, m_shards));
        }
        if (count == 0) return true;
        std::vector<std::string> parts;
        for (const int64_t shard : shards)
            if (parts.size() < kMaxNamed) parts.push_back(fmt::format("{}/{}", shard, m_shards));
        if (count > kMaxNamed) missing.emplace_back("…");
        if (shards.size() > kMaxNamed) parts.emplace_back("…");
        const size_t all = m_sweep.head.series.size() * m_sweep.head.values.size();
        return fail(
            {Text(TS_PLURAL("{0} of {1} points is missing: {2}. Add the part for this shard: {3}.",
                            "{0} of {1} points are missing: {2}. Add the parts for these shards: {3}."),
                  count, all, listOf(missing), listOf(parts)),
             {},
             0,
             0});
    }

    static std::string listOf(const std::vector<std::string>& words) {
        const std::vector<std::string_view> views(words.begin(), words.end());
        return joinWords(views);
    }

    std::vector<Line> m_lines;
    std::map<size_t, const Line*> m_firstOf; // by series
    std::map<SweepPlace, std::pair<SweepPoint, const Line*>> m_points;
    int64_t m_shards = 1;
    Sweep m_sweep;
    Problem m_problem;
};

} // namespace

Result<Sweep> mergeSweep(std::span<const SweepPart> parts) {
    return Merge().merge(parts);
}

} // namespace timeslice
