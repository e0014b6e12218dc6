#include "core/base/words.h"
#include "core/formats/csv_text.h"
#include "core/formats/formats.h"
#include "core/trace/recorded_builder.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <optional>

namespace timeslice {
namespace {

enum class Column : uint8_t { Run, Task, State, Start, End, Core, Cause };
constexpr auto kIntervalColumns =
    tableOf<Column, std::string_view>({"run", "task", "state", "start_ns", "end_ns", "core", "cause"});
constexpr std::array kNeededColumns{Column::Task, Column::State, Column::Start, Column::End};
constexpr const char* kIntervalHead = "run,model,engine,task,state,start_ns,end_ns,core,cause";

constexpr size_t kMaxProblems = 20;

struct ReadRun {
    std::string name;
    RecordedTraceBuilder builder{0, RecordedTraceBuilder::Zero::Source};
    std::map<std::string, TaskId, std::less<>> tasks;
    std::optional<Nanos> end; // of what was going on when it ended
};

class IntervalsReader {
  public:
    IntervalsReader(const std::vector<CsvRow>& rows, const std::string& path) : m_rows(rows), m_path(path) {}

    Result<Comparison> read() {
        if (m_rows.size() < 2)
            return tl::unexpected(Problems{
                {Text(TS_TEXT("there are no intervals here; expected lines after '{0}'"), kIntervalHead),
                 m_path, 0, 0}});
        readHead(m_rows.front());
        // Without its columns nothing else can be said.
        const size_t end = m_problems.empty() ? m_rows.size() : 0;
        for (size_t i = 1; i < end && m_problems.size() < kMaxProblems; ++i) readRow(m_rows[i]);
        if (!m_problems.empty()) return tl::unexpected(std::move(m_problems));
        return build();
    }

  private:
    template <typename... Args>
    void problem(const CsvRow& row, Args&&... args) {
        m_problems.push_back({Text(std::forward<Args>(args)...), m_path, row.line, 0});
    }

    void readHead(const CsvRow& head) {
        for (size_t i = 0; i < kIntervalColumns.size(); ++i) {
            const auto found = std::ranges::find(head.fields, kIntervalColumns[i]);
            if (found != head.fields.end()) m_places[i] = static_cast<size_t>(found - head.fields.begin());
        }
        for (const Column column : kNeededColumns)
            if (!place(column))
                return problem(head, TS_TEXT("there is no column '{0}'; expected '{1}'"),
                               std::string(nameOfColumn(column)), kIntervalHead);
    }

    static std::string_view nameOfColumn(Column column) {
        return kIntervalColumns[static_cast<size_t>(column)];
    }
    std::optional<size_t> place(Column column) const { return m_places[static_cast<size_t>(column)]; }

    // Empty where the row or the file has none.
    std::string_view field(const CsvRow& row, Column column) const {
        const auto at = place(column);
        return at && *at < row.fields.size() ? std::string_view(row.fields[*at]) : std::string_view();
    }

    template <typename Number>
    std::optional<Number> number(const CsvRow& row, Column column) {
        const std::string_view text = field(row, column);
        Number value{};
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (error == std::errc{} && end == text.data() + text.size()) return value;
        problem(row, TS_TEXT("'{0}' is '{1}'; expected a whole number"), std::string(nameOfColumn(column)),
                excerpt(text));
        return {};
    }

    template <typename Value>
    std::optional<Value> word(const CsvRow& row, Column column,
                              std::optional<Value> (*find)(std::string_view),
                              std::string_view (*nameOfValue)(Value)) {
        const std::string_view text = field(row, column);
        if (const std::optional<Value> found = find(text)) return found;
        std::vector<std::string_view> known;
        for (size_t i = 0; i < kCountOf<Value>; ++i) known.push_back(nameOfValue(static_cast<Value>(i)));
        const std::string near = nearestWord(text, known);
        if (near.empty())
            problem(row, TS_TEXT("'{0}' is '{1}'; expected one of {2}"), std::string(nameOfColumn(column)),
                    excerpt(text), joinWords(known));
        else
            problem(row, TS_TEXT("'{0}' is '{1}'; did you mean '{2}'?"), std::string(nameOfColumn(column)),
                    excerpt(text), near);
        return {};
    }

    std::optional<Cause> cause(const CsvRow& row) {
        if (field(row, Column::Cause).empty()) return Cause::None;
        return word<Cause>(row, Column::Cause, causeNamed, nameOf);
    }

    std::optional<CoreId> core(const CsvRow& row) {
        if (field(row, Column::Core).empty()) return CoreId{};
        const auto value = number<int>(row, Column::Core);
        if (!value) return {};
        if (*value >= 0 && *value < kMaxRecordedCores) return CoreId{*value};
        problem(row, TS_TEXT("core {0}; expected one from 0 to {1}"), int64_t{*value},
                int64_t{kMaxRecordedCores - 1});
        return {};
    }

    void readRow(const CsvRow& row) {
        if (field(row, Column::Task).empty()) return problem(row, TS_TEXT("this line names no task"));
        const auto state = word<State>(row, Column::State, stateNamed, nameOf);
        const auto start = number<int64_t>(row, Column::Start);
        const auto end = number<int64_t>(row, Column::End);
        const auto where = core(row);
        const auto why = cause(row);
        if (!state || !start || !end || !where || !why) return;
        ReadRun& run = runOf(row);
        const TaskId task = taskOf(run, field(row, Column::Task));
        const IntervalDetail detail{.core = *where, .cause = *why};
        if (*why != Cause::Killed)
            return run.builder.addInterval(task, Nanos{*start}, Nanos{*end}, *state, detail);
        run.builder.addInterval(task, Nanos{*start}, std::nullopt, *state, detail);
        run.end = std::max(run.end.value_or(Nanos::min()), Nanos{*end});
    }

    ReadRun& runOf(const CsvRow& row) {
        const std::string_view name = field(row, Column::Run);
        const auto found = std::ranges::find(m_runs, name, &ReadRun::name);
        if (found != m_runs.end()) return *found;
        m_runs.push_back(
            {std::string(name), RecordedTraceBuilder{0, RecordedTraceBuilder::Zero::Source}, {}, {}});
        return m_runs.back();
    }

    static TaskId taskOf(ReadRun& run, std::string_view name) {
        const auto known = run.tasks.find(name);
        if (known != run.tasks.end()) return known->second;
        const TaskId task = run.builder.addTask(std::string(name));
        run.tasks.emplace(name, task);
        return task;
    }

    Comparison build() {
        std::vector<Compared> all;
        for (ReadRun& run : m_runs) {
            RecordingPtr recording =
                recordingOf(FileOrigin{m_path, TS_TEXT("CSV"), {}}, run.builder.build(run.end));
            const Text label = run.name.empty() ? recording->title() : Text::verbatim(run.name);
            all.push_back({std::move(recording), label});
        }
        return {nullptr, std::move(all)};
    }

    const std::vector<CsvRow>& m_rows;
    const std::string& m_path;
    std::array<std::optional<size_t>, kIntervalColumns.size()> m_places;
    std::vector<ReadRun> m_runs; // in the order in which they come
    Problems m_problems;
};

} // namespace

Result<Comparison> readIntervals(std::string_view text, const std::string& path) {
    const Result<std::vector<CsvRow>> rows = readCsv(text, path);
    if (!rows) return tl::unexpected(rows.error());
    return IntervalsReader(*rows, path).read();
}

} // namespace timeslice
