// What of a step stands on the stage, as a setup of the window: its runs, each on a card.
//
// - Live and Python runs that this computer cannot do, or on one core would show little with, are simulated.
// - Equal runs of different steps have the same card, so that going on does not touch what stays.
#pragma once

#include "app/board/setup.h"
#include "core/lessons/lesson.h"

namespace timeslice {

// What live runs need.
struct ThisComputer {
    int cores = 1;
    bool python = false;
};
// Looks for Python only if a step of the lesson needs it: that starts it.
ThisComputer thisComputerFor(const Lesson& lesson);

// Why a run is not done as it is written, in a sentence with what it is called; empty: it is.
Text whyNot(const RunSpec& spec, const std::string& label, const ThisComputer& computer);

struct StagedRuns {
    Stage stage; // as it is shown
    std::vector<Text> standIns;
};
StagedRuns stagedRuns(const LessonStep& step, const ThisComputer& computer);

class StageCards {
  public:
    // `first`: the first id that is free.
    explicit StageCards(int first) : m_next(first) {}
    // A setup with a card for each run of the stage, in order.
    Setup setupOf(const Stage& stage);

  private:
    struct Known {
        StageRun run;
        int id = 0;
    };
    int idOf(const StageRun& run, const std::vector<CardSetup>& taken);

    std::vector<Known> m_known;
    int m_next;
};

} // namespace timeslice
