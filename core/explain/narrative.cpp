#include "core/explain/narrative.h"

#include "core/explain/happenings.h"
#include "core/explain/run_summary.h"
#include "core/explain/tally.h"

#include <algorithm>
#include <iterator>

namespace timeslice {
namespace {

using namespace explaining;

constexpr size_t kToldOneByOne = 40;
constexpr size_t kMaxChapters = 40;
constexpr size_t kMaxParagraphs = 160;
constexpr size_t kLimits[] = {12, 6, 3, 1};

struct Chapter {
    std::span<const Happening> happenings;
    size_t milestones = 0;

    size_t others() const { return happenings.size() - milestones; }
    size_t paragraphs(size_t limit) const {
        return (milestones > limit ? 1 : milestones) + (others() > limit ? kTallyParagraphs : others());
    }
};

// Where the chapters begin: at the first milestone of each instant that has one.
std::vector<size_t> beginnings(std::span<const Happening> happenings) {
    std::vector<size_t> begins;
    Nanos last{-1};
    for (size_t i = 0; i < happenings.size(); ++i) {
        if (!happenings[i].milestone() || happenings[i].time == last) continue;
        last = happenings[i].time;
        begins.push_back(i);
    }
    if (!begins.empty()) begins.front() = 0;
    return begins;
}

std::vector<Chapter> chaptersOf(std::span<const Happening> happenings) {
    const std::vector<size_t> begins = beginnings(happenings);
    const size_t joined = (begins.size() + kMaxChapters - 1) / kMaxChapters;
    std::vector<Chapter> chapters;
    for (size_t i = 0; i < begins.size(); i += joined) {
        const size_t end = i + joined < begins.size() ? begins[i + joined] : happenings.size();
        Chapter chapter{happenings.subspan(begins[i], end - begins[i]), 0};
        chapter.milestones =
            static_cast<size_t>(std::ranges::count_if(chapter.happenings, &Happening::milestone));
        chapters.push_back(chapter);
    }
    return chapters;
}

size_t limitFor(const std::vector<Chapter>& chapters, size_t happenings) {
    if (happenings <= kToldOneByOne) return kToldOneByOne;
    for (const size_t limit : kLimits) {
        size_t paragraphs = 0;
        for (const Chapter& chapter : chapters) paragraphs += chapter.paragraphs(limit);
        if (paragraphs <= kMaxParagraphs) return limit;
    }
    return std::end(kLimits)[-1];
}

class Teller {
  public:
    Teller(const Trace& trace, const Happenings& happenings, const std::stop_token& stop)
        : m_trace(trace), m_happenings(happenings), m_stop(stop) {}

    std::vector<Text> tellAll() {
        const std::vector<Chapter> chapters = chaptersOf(m_happenings.all);
        const size_t limit = limitFor(chapters, m_happenings.all.size());
        for (const Chapter& chapter : chapters)
            if (!m_stop.stop_requested()) tellChapter(chapter, limit);
        return std::move(m_texts);
    }

  private:
    void tellChapter(const Chapter& chapter, size_t limit) {
        const bool countMilestones = chapter.milestones > limit;
        const bool tallyOthers = chapter.others() > limit;
        if (countMilestones) m_texts.push_back(tallyMilestones(chapter.happenings));
        for (const Happening& happening : chapter.happenings)
            if (happening.milestone() ? !countMilestones : !tallyOthers)
                m_texts.push_back(tell(m_trace, m_happenings, happening));
        if (!tallyOthers) return;
        std::vector<Text> tallied = tally(m_trace, chapter.happenings, m_stop);
        std::ranges::move(tallied, std::back_inserter(m_texts));
    }

    const Trace& m_trace;
    const Happenings& m_happenings;
    const std::stop_token& m_stop;
    std::vector<Text> m_texts;
};

} // namespace

std::vector<Text> describeRun(const Recording& recording, const std::stop_token& stop) {
    const Trace& trace = recording.trace();
    const Happenings happenings = happeningsOf(trace, TaskId{}, stop);
    std::vector<Text> texts = Teller(trace, happenings, stop).tellAll();
    if (stop.stop_requested()) return texts;
    std::vector<Text> summary = summaryOf(recording);
    std::ranges::move(summary, std::back_inserter(texts));
    return texts;
}

std::vector<Text> describeTask(const Trace& trace, TaskId task) {
    const std::stop_token never;
    const Happenings happenings = happeningsOf(trace, task, never);
    return Teller(trace, happenings, never).tellAll();
}

} // namespace timeslice
