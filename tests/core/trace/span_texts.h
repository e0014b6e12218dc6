// Spans as texts, for tests: "name depth: start..end", times in ns.
#pragma once

#include "core/trace/span_store.h"

#include <fmt/format.h>
#include <string>
#include <vector>

namespace timeslice::test {

inline std::vector<std::string> spanTexts(const SpanStore& spans, TaskId task) {
    std::vector<std::string> texts;
    const SpanStore::Range range = spans.of(task);
    for (size_t i = range.begin; i < range.end; ++i) {
        const TraceSpan span = spans.at(i);
        texts.push_back(fmt::format("{} {}: {}..{}", span.name.value, span.depth, span.start.count(),
                                    span.end().count()));
    }
    return texts;
}

} // namespace timeslice::test
