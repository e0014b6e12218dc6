#include "core/claims/figures.h"

#include <algorithm>
#include <array>

namespace timeslice {
namespace {

constexpr std::array kHuntFigures = {
    HuntFigure{"tries", [](const HuntFigures& hunt) { return std::optional(hunt.tries); }},
    HuntFigure{"failures",
               [](const HuntFigures& hunt) {
                   return std::optional(hunt.lostUpdates + hunt.deadlocks + hunt.brokenExpectations);
               }},
    HuntFigure{"lost_updates", [](const HuntFigures& hunt) { return std::optional(hunt.lostUpdates); }},
    HuntFigure{"deadlocks", [](const HuntFigures& hunt) { return std::optional(hunt.deadlocks); }},
    HuntFigure{"broken_expectations",
               [](const HuntFigures& hunt) { return std::optional(hunt.brokenExpectations); }},
    HuntFigure{"interruptions", [](const HuntFigures& hunt) { return hunt.interruptions; }},
    HuntFigure{"decisions", [](const HuntFigures& hunt) { return hunt.decisions; }},
};

std::optional<double> timeOfPoint(const ScalePoint& point) {
    return point.makespan ? std::optional(static_cast<double>(point.makespan->count())) : std::nullopt;
}

constexpr std::array kScaleFigures = {
    ScaleFigure{"makespan", ValueKind::Time, timeOfPoint, nullptr},
    ScaleFigure{"speedup", ValueKind::Factor, [](const ScalePoint& point) { return point.speedup; }, nullptr},
    ScaleFigure{"throughput", ValueKind::Number, [](const ScalePoint& point) { return point.throughput; },
                nullptr},
    ScaleFigure{"serial_fraction", ValueKind::Share, nullptr,
                [](const ScaleSeries& series) { return series.serialFraction; }},
    ScaleFigure{"contention", ValueKind::Number, nullptr,
                [](const ScaleSeries& series) { return series.contention; }},
    ScaleFigure{"coherency", ValueKind::Number, nullptr,
                [](const ScaleSeries& series) { return series.coherency; }},
    ScaleFigure{"peak", ValueKind::Number, nullptr, [](const ScaleSeries& series) { return series.peak; }},
};

} // namespace

std::string nameOfTask(const FigureQuery& query) {
    return query.task ? query.run.trace->tasks()[query.task->index()].name : std::string();
}

const std::vector<Figure>& figureTable() {
    static const std::vector<Figure> kTable = [] {
        std::vector<Figure> table;
        addRunFigures(table);
        addTaskFigures(table);
        addTraceFigures(table);
        return table;
    }();
    return kTable;
}

const Figure* findFigure(std::string_view word) {
    const auto found = std::ranges::find(figureTable(), word, &Figure::word);
    return found == figureTable().end() ? nullptr : &*found;
}

std::span<const HuntFigure> huntFigures() {
    return kHuntFigures;
}

std::span<const ScaleFigure> scaleFigures() {
    return kScaleFigures;
}

std::vector<std::string_view> figureWords() {
    std::vector<std::string_view> words;
    const auto add = [&words](std::string_view word) {
        if (std::ranges::find(words, word) == words.end()) words.push_back(word);
    };
    for (const Figure& figure : figureTable()) add(figure.word);
    for (const HuntFigure& figure : kHuntFigures) add(figure.word);
    for (const ScaleFigure& figure : kScaleFigures) add(figure.word);
    return words;
}

} // namespace timeslice
