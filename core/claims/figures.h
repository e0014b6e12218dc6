// Figures: what a claim can ask about a run, each with its word. A new one is one more row; the parser, the
// messages and the check of the help page take it from here.
#pragma once

#include "core/claims/claim_names.h"
#include "core/claims/occurrences.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace timeslice {

// What a figure is of.
enum class FigureOf : uint8_t {
    Run,       // makespan of 1
    Task,      // turnaround of Polite in 1
    TaskOrRun, // gil_wait of Polite in 1; gil_wait in 1: of all tasks
    Variable,  // value of counter in 1
    Happening, // count of lost_update of Polite in 1; count of lost_update in 1
};

struct FigureQuery {
    const ClaimScope& scope;
    const ClaimRun& run;
    std::optional<TaskId> task = {};
    std::string_view thing = {}; // a variable
    std::optional<Occurrence> happening = {};
};

std::string nameOfTask(const FigureQuery& query); // empty: it is of the whole run

inline ClaimValue timeValue(double nanos) {
    return {ValueKind::Time, nanos};
}
inline ClaimValue countValue(int64_t count) {
    return {ValueKind::Count, static_cast<double>(count)};
}

struct Figure {
    std::string word; // "makespan", "longest_gil_wait"
    FigureOf of = FigureOf::Run;
    ValueKind kind = ValueKind::Number;
    std::function<Named<ClaimValue>(const FigureQuery&)> value;
    // The names it answers with are of tasks: those that it is compared with are looked for among them.
    bool ofTasks = false;
    // Once there is something to say, it stays so while the run goes on, or grows: what has happened.
    bool settled = false;
};

const std::vector<Figure>& figureTable();
const Figure* findFigure(std::string_view word); // null: there is none

// Of a hunt: `interruptions of hunt`.
struct HuntFigure {
    std::string_view word;
    std::optional<int64_t> (*value)(const HuntFigures&); // none: no schedule failed
};
std::span<const HuntFigure> huntFigures();

// Of a sweep: `speedup of 1 at 8`, `serial_fraction of 1`.
struct ScaleFigure {
    std::string_view word;
    ValueKind kind;
    std::optional<double> (*ofPoint)(const ScalePoint&);   // null: it is of the whole curve
    std::optional<double> (*ofSeries)(const ScaleSeries&); // null: it is of a point
};
std::span<const ScaleFigure> scaleFigures();

// Settings of models, policies and the machine: `setting quantum of 1`. None: there is no such setting.
std::optional<ValueKind> kindOfSetting(std::string_view key);
Named<ClaimValue> valueOfSetting(std::string_view key, const ClaimRun& run);

// The rows of figureTable(), in groups.
void addRunFigures(std::vector<Figure>& table);
void addTaskFigures(std::vector<Figure>& table);
void addTraceFigures(std::vector<Figure>& table);

// Every word, of all of them; for messages.
std::vector<std::string_view> figureWords();

} // namespace timeslice
